package org.zhongzhi.governance.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Policy;

/** The policies that a user names: those that are shipped, and those in files. */
final class Policies {
    private static final Seq<Policy> SHIPPED = org.zhongzhi.governance.rules.policies.Policies.all();
    private static final Seq<String> ENDINGS = Array.of(".json", ".yaml", ".yml");

    private Policies() {}

    /** The policy of these names together, in their order; a name given again changes nothing. */
    static Policy named(Iterable<String> names) {
        try {
            return Array.ofAll(names).distinct().map(Policies::named).reduce(Policy::and);
        } catch (InvalidValueException disagreement) {
            throw new BadInput("The policies do not go together: " + disagreement.getMessage());
        }
    }

    /**
     * A policy.
     *
     * @param name the name of one that is shipped, or else a file
     * @return the policy
     * @throws BadInput if there is none, or the file is refused
     */
    static Policy named(String name) {
        return SHIPPED.find(policy -> policy.id().equals(name)).getOrElse(() -> {
            if (isFile(name)) {
                return InputFile.policy(Path.of(name));
            }
            throw new BadInput("There is no policy \"" + name + "\": " + advice(name));
        });
    }

    private static boolean isFile(String name) {
        try {
            return name.indexOf('/') >= 0
                    || ENDINGS.exists(name.toLowerCase(Locale.ROOT)::endsWith)
                    || Files.exists(Path.of(name));
        } catch (InvalidPathException none) {
            return false;
        }
    }

    private static String advice(String name) {
        Seq<String> known = SHIPPED.map(Policy::id);
        return Spelling.nearest(name, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .getOrElse(() -> "expected one of " + known.mkString(", ") + ", or a file");
    }
}
