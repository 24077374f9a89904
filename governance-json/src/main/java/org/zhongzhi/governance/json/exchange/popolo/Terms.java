package org.zhongzhi.governance.json.exchange.popolo;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/**
 * What Popolo leaves to whoever reads it: words that it does not fix, and what it does not have.
 *
 * @param about what the data are
 * @param kinds kinds of organisations by their classification
 * @param roles roles by their words
 * @param seat where an organisation is that has no area, or none if it is left out
 */
public record Terms(
        About about, Map<String, OrganizationKind> kinds, Map<String, Role> roles, Option<DivisionCode> seat) {
    /** The words of the library alone. */
    public static final Terms STANDARD =
            new Terms(About.of(Text.of("Popolo 数据", "Popolo data")), HashMap.empty(), HashMap.empty(), Option.none());

    Option<OrganizationKind> kind(String classification) {
        return kinds.get(classification).orElse(() -> word(OrganizationKind.values(), classification));
    }

    Option<Role> role(String role) {
        return roles.get(role).orElse(() -> word(Role.values(), role));
    }

    /** The word with a code or a label, whatever the case of its letters. */
    static <E extends Coded> Option<E> word(E[] words, String text) {
        return Array.of(words)
                .find(each -> each.code().equals(text)
                        || each.label().chinese().equals(text)
                        || each.label().english().equalsIgnoreCase(text));
    }
}
