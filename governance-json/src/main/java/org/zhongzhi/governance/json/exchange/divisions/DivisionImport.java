package org.zhongzhi.governance.json.exchange.divisions;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.TreeSet;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.JurisdictionBuilder;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

/**
 * Statistics-bureau codes on their way into a jurisdiction. Files may overlap as long as they agree. A code that others
 * are listed under but that no file lists has no name in the data: it stands at the top.
 */
public final class DivisionImport {
    /** What stands for bytes of the command line that the platform's character set does not have. */
    private static final char UNDECODABLE = '\uFFFD';

    private final HashMap<DivisionCode, Entry> entries = new HashMap<>();
    private final TreeSet<DivisionCode> parents = new TreeSet<>();

    /** An import that has read nothing yet. */
    public DivisionImport() {}

    /**
     * Reads a file of the form {@code {parentCode: {childCode: name}}}.
     *
     * @param file the file
     * @throws CodesException if the file cannot be read, is refused, or does not agree with what was read before
     */
    public void read(Path file) {
        CodesFile.read(file, parents::add, this::add);
    }

    private void add(Entry entry) {
        Entry before = entries.putIfAbsent(entry.code(), entry);
        if (before != null && !before.saysTheSameAs(entry)) {
            throw new CodesException("Division " + entry.code() + " is listed twice: " + before + " and " + entry
                    + ": expected it once");
        }
    }

    /**
     * The codes at the top, which the data give no name for.
     *
     * @return the codes, in order
     */
    public Seq<DivisionCode> unnamedRoots() {
        return Array.ofAll(parents).reject(entries::containsKey);
    }

    /**
     * The divisions read so far.
     *
     * @param names names for divisions at the top, by code
     * @return a jurisdiction that holds them
     * @throws CodesException if there is nothing in the data, or a name is for no division at the top
     */
    public Jurisdiction jurisdiction(Map<String, String> names) {
        Seq<DivisionCode> roots = unnamedRoots();
        if (roots.isEmpty()) {
            throw new CodesException("The data hold no division: expected {parentCode: {childCode: name}}");
        }
        names.forEach((code, name) -> {
            if (name.indexOf(UNDECODABLE) >= 0) {
                throw new CodesException("The name for " + code
                        + " (--name) could not be decoded. Maybe run in a UTF-8 locale, as with LC_ALL=C.UTF-8");
            }
            try {
                Check.text("The name for " + code + " (--name)", name);
            } catch (InvalidValueException notName) {
                throw new CodesException(notName);
            }
            if (!roots.exists(root -> root.value().equals(code))) {
                throw new CodesException("A name is given for " + code
                        + ", but the data have no such code without a name: expected one of " + roots.mkString(", "));
            }
        });
        JurisdictionBuilder builder = Jurisdiction.builder(about(roots, names));
        roots.forEach(
                root -> builder.put(division(root, names.get(root.value()).getOrElse(root::value), Option.none())));
        entries.values().forEach(each -> builder.put(division(each.code(), each.name(), Option.some(each.parent()))));
        return builder.build();
    }

    private static Division division(DivisionCode code, String name, Option<DivisionCode> parent) {
        return Division.builder()
                .code(code)
                .name(name)
                .kind(DivisionKinds.of(code, name))
                .parent(parent)
                .build();
    }

    private static About about(Seq<DivisionCode> roots, Map<String, String> names) {
        String what = roots.size() == 1
                ? names.get(roots.head().value()).getOrElse(() -> roots.head().value())
                : roots.head() + "–" + roots.last();
        return About.of(Text.of(what + "行政区划", "Divisions of " + what));
    }
}
