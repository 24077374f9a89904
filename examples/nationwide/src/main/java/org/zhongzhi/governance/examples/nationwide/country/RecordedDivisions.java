package org.zhongzhi.governance.examples.nationwide.country;

import io.vavr.collection.HashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhongzhi.governance.examples.madeup.Chance;
import org.zhongzhi.governance.json.exchange.divisions.CodesException;
import org.zhongzhi.governance.json.exchange.divisions.DivisionImport;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionLevel;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** Divisions by the statistics codes in files of the form {@code {parentCode: {childCode: name}}}. */
public final class RecordedDivisions {
    private RecordedDivisions() {}

    /**
     * Reads divisions.
     *
     * @param path a JSON file, or a folder of them
     * @param seed what the choice of a share depends on
     * @param share how many communities and villages in a hundred are taken, from 1 to 100; the divisions above them all
     *     are
     * @return the divisions, by code
     * @throws CodesException if a file cannot be read or is refused
     * @throws InvalidValueException if there is no such path, no JSON file in it, or the share is not from 1 to 100
     */
    public static List<Division> of(Path path, long seed, int share) {
        Check.that(share >= 1 && share <= 100, "The share is %s: expected 1 to 100, in a hundred", share);
        DivisionImport codes = new DivisionImport();
        files(path).forEach(codes::read);
        List<Division> all = codes.jurisdiction(HashMap.empty())
                .all(EntityType.DIVISION)
                .toJavaStream()
                .map(Division.class::cast)
                .toList();
        return share == 100 ? all : some(all, seed, share);
    }

    /** Of every town one community at least, so that no town or district of the country is without any. */
    private static List<Division> some(List<Division> all, long seed, int share) {
        Set<DivisionCode> withOne = new HashSet<>();
        List<Division> taken = new ArrayList<>();
        for (Division each : all) {
            boolean isAbove = each.code().level() != DivisionLevel.COMMUNITY;
            boolean isFirst = each.code().parent().exists(withOne::add);
            if (isAbove
                    || isFirst
                    || Chance.of(seed, each.code().value(), "share").below(100) < share) {
                taken.add(each);
            }
        }
        return taken;
    }

    private static List<Path> files(Path path) {
        Check.that(Files.exists(path), "%s: no such file or folder", path);
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> found = entries.filter(
                            each -> each.getFileName().toString().endsWith(".json") && Files.isRegularFile(each))
                    .sorted()
                    .toList();
            Check.that(!found.isEmpty(), "%s: no .json file in this folder", path);
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + path, failure);
        }
    }
}
