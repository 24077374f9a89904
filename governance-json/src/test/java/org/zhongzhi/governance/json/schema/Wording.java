package org.zhongzhi.governance.json.schema;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhongzhi.governance.model.value.Text;

/**
 * What the types and properties of documents are called and mean, in both languages: {@code words.txt}. Each of them has to
 * be there, and nothing else may be.
 */
final class Wording {
    private static final String ANYWHERE = "*";

    private final Map<String, Entry> types = new LinkedHashMap<>();
    private final Map<String, Entry> properties = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    /**
     * What something is called and means.
     *
     * @param name the name of a type, or of a property
     * @param title what it is called
     * @param description what it means
     */
    record Entry(String name, Text title, Text description) {}

    static Wording read() {
        try (InputStream in = Wording.class.getResourceAsStream("words.txt")) {
            Wording wording = new Wording();
            String noun = ANYWHERE;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("= ")) {
                    noun = wording.type(cells(line.substring(2)));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    wording.property(noun, cells(line));
                }
            }
            return wording;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\s*\\|\\s*", -1));
    }

    private String type(List<String> cells) {
        String noun = cells.get(0);
        if (!noun.equals(ANYWHERE)) {
            put(
                    types,
                    noun,
                    new Entry(
                            cells.get(1),
                            Text.of(cells.get(2), inWords(cells.get(1))),
                            Text.of(cells.get(3), cells.get(4))));
        }
        return noun;
    }

    private void property(String noun, List<String> cells) {
        put(
                properties,
                noun + "." + cells.get(0),
                new Entry(
                        cells.get(0),
                        Text.of(cells.get(1), inWords(cells.get(0))),
                        Text.of(cells.get(2), cells.get(3))));
    }

    private static void put(Map<String, Entry> entries, String key, Entry entry) {
        if (entries.put(key, entry) != null) {
            throw new IllegalStateException("words.txt has \"" + key + "\" twice: expected it once");
        }
    }

    /** The words of a type, by what its values are called in messages. */
    Option<Entry> ofType(String noun) {
        Entry found = types.get(noun);
        if (found == null) {
            missing.add("= " + noun + " | TypeName | 名称 | 说明。 | Description.");
        }
        return used(noun, found);
    }

    /** The words of a property of a type, or else those that it has wherever it stands. */
    Option<Entry> ofProperty(String noun, String property) {
        String key = noun + "." + property;
        String anywhere = ANYWHERE + "." + property;
        if (properties.containsKey(key)) {
            return used(key, properties.get(key));
        } else if (properties.containsKey(anywhere)) {
            return used(anywhere, properties.get(anywhere));
        }
        missing.add("= " + noun + "\n" + property + " | 名称 | 说明。 | Description.");
        return Option.none();
    }

    private Option<Entry> used(String key, Entry entry) {
        used.add(key);
        return Option.of(entry);
    }

    /** What was asked for and is not there, as lines to be filled in. */
    Set<String> missing() {
        return missing;
    }

    /** What is there and was not asked for. */
    List<String> superfluous() {
        List<String> keys = new ArrayList<>(types.keySet());
        keys.addAll(properties.keySet());
        keys.removeAll(used);
        return keys;
    }

    /** As {@code Building unit} for {@code BuildingUnit} and {@code buildingUnit}. */
    static String inWords(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
