package org.zhongzhi.governance.examples.nationwide.border;

import io.vavr.collection.Seq;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.rules.Measure;
import org.zhongzhi.governance.rules.Policy;
import org.zhongzhi.governance.rules.Rule;
import org.zhongzhi.governance.rules.SubjectKind;

/**
 * In which roles the rules of a policy read their subjects: what each measure and each kind of subject reads is declared
 * here, by name. A policy with a measure or kind that is not declared is refused, since nobody could say which of its
 * subjects are judged wrongly from the data of one city.
 */
public final class Reach {
    private static final Map<String, Set<Role>> OF_MEASURES = Map.ofEntries(
            Map.entry("entity.danglingReferences", EnumSet.of(Role.NAMING)),
            // Of divisions also the codes above, which a city has all of, and every parcel with a division, too.
            Map.entry("place.misfitParents", EnumSet.of(Role.NAMING)),
            Map.entry("person.overlappingAppointments", EnumSet.of(Role.HOLDER)),
            Map.entry("person.incompatiblePosts", EnumSet.of(Role.HOLDER)),
            Map.entry("person.partyMembership", EnumSet.of(Role.ITSELF)),
            Map.entry("person.liaisonEstates", EnumSet.of(Role.KEEPER_OF_LIAISON)),
            Map.entry("estate.bodies", EnumSet.of(Role.ESTATE_WITH_BODIES)),
            Map.entry("estate.entriesFromCommunity", EnumSet.of(Role.ESTATE_WITH_BODIES)),
            Map.entry("estate.entriesIntoCommunity", EnumSet.of(Role.ESTATE_WITH_BODIES)),
            Map.entry("estate.counted", EnumSet.of(Role.ITSELF)),
            Map.entry("estate.served", EnumSet.of(Role.ESTATE_WITH_SERVICE)),
            Map.entry("community.emergencyTeams", EnumSet.of(Role.PLACE_OF_TEAMS)),
            Map.entry("community.mediationRooms", EnumSet.of(Role.PLACE_OF_FACILITIES)),
            Map.entry("community.socialWorkStations", EnumSet.of(Role.PLACE_OF_FACILITIES)),
            Map.entry("community.serviceCentreArea", EnumSet.of(Role.PLACE_OF_FACILITIES)),
            Map.entry("community.volunteerOrganizations", EnumSet.of(Role.PLACE_OF_ORGANIZATIONS)),
            Map.entry("community.permanentResidents", EnumSet.of(Role.PLACE_OF_HEADCOUNTS)),
            Map.entry("community.registeredVolunteers", EnumSet.of(Role.PLACE_OF_HEADCOUNTS)),
            Map.entry("community.households", EnumSet.of(Role.PLACE_OF_HEADCOUNTS)),
            Map.entry("community.cityLiaisons", EnumSet.of(Role.PLACE_IN_LIAISON)),
            Map.entry("community.districtLiaisons", EnumSet.of(Role.PLACE_IN_LIAISON)),
            Map.entry("division.largestServiceCentreArea", EnumSet.of(Role.PLACE_OF_FACILITIES)),
            Map.entry("division.estates", EnumSet.of(Role.WHOLE)),
            Map.entry("division.servedEstates", EnumSet.of(Role.WHOLE)));

    /** Kinds below the province; which entities belong may depend on what is read in these roles. */
    private static final Map<String, Set<Role>> OF_KINDS = Map.of(
            "city", EnumSet.of(Role.ITSELF),
            "municipalDistrict", EnumSet.of(Role.ITSELF),
            "subdistrict", EnumSet.of(Role.ITSELF),
            "community", EnumSet.of(Role.ITSELF),
            "estate", EnumSet.of(Role.ITSELF),
            "person", EnumSet.of(Role.ITSELF),
            "subdistrictLeader", EnumSet.of(Role.HOLDER));

    /** Kinds to which provinces belong, too. */
    private static final Set<String> KINDS_WITH_PROVINCES = Set.of("place", "entity");

    private final Map<String, Set<Role>> rolesByRule;

    private Reach(Map<String, Set<Role>> rolesByRule) {
        this.rolesByRule = rolesByRule;
    }

    /**
     * What the rules of a policy read.
     *
     * @param policy the policy
     * @return its reach
     * @throws InvalidValueException if a measure or a kind of subject is not declared here, or a rule on provinces reads
     *     what names them, of which no city holds all
     */
    public static Reach of(Policy policy) {
        Map<String, Set<Role>> rolesByRule = new LinkedHashMap<>();
        policy.rules().forEach(rule -> rolesByRule.put(rule.id(), rolesOf(rule)));
        return new Reach(rolesByRule);
    }

    private static Set<Role> rolesOf(Rule rule) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Seq<Measure> measures = rule.judged().measures();
        for (Measure measure : measures) {
            Set<Role> declared = OF_MEASURES.get(measure.name());
            Check.that(
                    declared != null,
                    "Rule %s measures %s, of which it is not declared what it reads: expected an entry in Reach",
                    rule.id(),
                    measure);
            roles.addAll(declared);
        }
        for (SubjectKind kind : rule.subjects()) {
            Set<Role> declared = OF_KINDS.get(kind.code());
            if (KINDS_WITH_PROVINCES.contains(kind.code())) {
                Check.that(
                        roles.stream().noneMatch(Role::readsWhatNamesIt),
                        "Rule %s speaks of provinces, too, and reads what names them: no city holds all of that",
                        rule.id());
            } else {
                Check.that(
                        declared != null,
                        "Rule %s speaks of the kind %s, of which it is not declared what it reads: expected an entry in"
                                + " Reach",
                        rule.id(),
                        kind);
                roles.addAll(declared);
            }
        }
        return roles;
    }

    /**
     * In which roles a rule reads its subjects.
     *
     * @param rule the identifier of the rule
     * @return the roles
     */
    Set<Role> roles(String rule) {
        return rolesByRule.getOrDefault(rule, Set.of());
    }
}
