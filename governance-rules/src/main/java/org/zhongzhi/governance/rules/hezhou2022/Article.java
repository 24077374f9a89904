package org.zhongzhi.governance.rules.hezhou2022;

import java.time.LocalDate;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Clause;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.Section;

/** What every declaration cites: the article, its date, and the date of its targets. */
final class Article {
    static final String SOURCE = "hezhou-2022";
    static final LocalDate EDITION = LocalDate.of(2022, 6, 20);

    /** The last day of the targets that the article sets for the end of 2024 (2024年年底前). */
    static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    private Article() {}

    /** A rule of the article, in force since its date. */
    static Rule.Builder rule(String id, String clause) {
        return Rule.builder().id(id).clause(Clause.of(SOURCE, clause)).inForce(Period.from(EDITION));
    }

    /** One of the five systems. */
    static Section section(String number, String chinese, String english, Rule... rules) {
        return Section.of(Clause.of(SOURCE, number), Text.of(chinese, english), rules);
    }
}
