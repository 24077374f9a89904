package org.zhongzhi.governance.examples.benchmarks.data;

/** The six rules that every contestant judges. */
public enum JudgedRule {
    /** At least two volunteer organisations in a community. */
    VOLUNTEER_ORGANIZATIONS("volunteer-organizations"),
    /** Volunteers are 18% of the residents of a community. */
    VOLUNTEER_SHARE("volunteer-share"),
    /** Exactly one emergency team and one mediation room in a community. */
    TEAM_AND_ROOM("team-and-room"),
    /** The centres of a community have 500 m², or 30 m² for every 100 households. */
    CENTRE_AREA("centre-area"),
    /** No person holds two posts whose roles exclude each other. */
    EXCLUDING_POSTS("excluding-posts"),
    /** A leader of the city keeps liaison with a community. */
    LIAISON("liaison");

    private final String code;

    JudgedRule(String code) {
        this.code = code;
    }

    /**
     * The rule with a name.
     *
     * @param code the stable name
     * @return the rule
     * @throws IllegalArgumentException if there is none
     */
    public static JudgedRule of(String code) {
        for (JudgedRule rule : values()) {
            if (rule.code.equals(code)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("No rule is named " + code);
    }

    /**
     * The stable name.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
        return code;
    }
}
