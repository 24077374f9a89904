package org.zhongzhi.governance.examples.nationwide.border;

import io.vavr.collection.Seq;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            Map.entry("division.servedEstates", EnumSet.of(Role.WHOLE)),
            Map.entry("division.oldEstates", EnumSet.of(Role.WHOLE)),
            Map.entry("division.selfManagedOldEstates", EnumSet.of(Role.WHOLE)),
            Map.entry("organization.coBuildingContracts", EnumSet.of(Role.UNIT_WITH_CONTRACTS)),
            Map.entry("organization.dutyReportsOfYear", EnumSet.of(Role.REPORTING_BODY)),
            Map.entry("organization.districtsToConsult", EnumSet.of(Role.AUTHORITY)),
            Map.entry("organization.districtsWithoutConsultation", EnumSet.of(Role.AUTHORITY)),
            Map.entry("organization.monthsSinceConsultation", EnumSet.of(Role.AUTHORITY)),
            Map.entry("organization.communityMembersInside", EnumSet.of(Role.OWNERS_COMMITTEE)),
            Map.entry("listItem.leads", EnumSet.of(Role.ITSELF)),
            Map.entry("listItem.powersForDuty", EnumSet.of(Role.DUTY)),
            Map.entry("community.gridsAndBuildings", EnumSet.of(Role.NETWORK)),
            Map.entry("community.buildingsOutsideOneGrid", EnumSet.of(Role.NETWORK)),
            Map.entry("community.gridsWithoutHead", EnumSet.of(Role.NETWORK)),
            Map.entry("community.buildingsWithoutHead", EnumSet.of(Role.NETWORK)),
            Map.entry("community.unitsWithoutHead", EnumSet.of(Role.NETWORK)),
            Map.entry("community.newWorkersEngaged", EnumSet.of(Role.PLACE_OF_SITES)),
            Map.entry("estate.minutesToFacility", EnumSet.of(Role.REACHED_ESTATE)),
            Map.entry("estate.minutesToTeam", EnumSet.of(Role.REACHED_ESTATE)),
            Map.entry("person.conflictsOfInterest", EnumSet.of(Role.HOLDER, Role.WITH_ENTRIES)),
            Map.entry("person.secretaryTerms", EnumSet.of(Role.HOLDER)),
            Map.entry("person.secretarySinceLastYear", EnumSet.of(Role.HOLDER)),
            Map.entry("appointment.crossing", EnumSet.of(Role.CROSSING)),
            Map.entry("appointment.notOwner", EnumSet.of(Role.CROSSING)),
            Map.entry("appointment.notPartyMember", EnumSet.of(Role.CROSSING)),
            Map.entry("appointment.outsideMatrix", EnumSet.of(Role.CROSSING)),
            Map.entry("appointment.wrongBasis", EnumSet.of(Role.CROSSING)),
            Map.entry("community.leadingFirmSites", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("community.microProjectsOfYear", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("community.randomVisitsOfYear", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("community.reserves", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("division.jointConferences", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("division.levelsBelowCity", EnumSet.of(Role.ITSELF)),
            Map.entry("division.propertyPartyCommittees", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("division.volunteerTeams", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("estate.monthsSinceForum", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("estate.partyMembers", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("estate.partyOrganizations", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("estate.tenDayForums", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("facility.clearTitle", EnumSet.of(Role.ITSELF)),
            Map.entry("facility.sharedZones", EnumSet.of(Role.ITSELF)),
            Map.entry("grid.gridWorkers", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("grid.instructors", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("grid.servicePoints", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("liaison.deedsOfYear", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("liaison.sinceLastYear", EnumSet.of(Role.ITSELF)),
            Map.entry("listItem.admissions", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("listItem.fundedAdmissions", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("need.daysUnanswered", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("organization.branch", EnumSet.of(Role.ITSELF)),
            Map.entry("organization.checkIns", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("organization.checkInsLastYear", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("organization.committee", EnumSet.of(Role.ITSELF)),
            Map.entry("organization.committeePledges", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("organization.generalBranch", EnumSet.of(Role.ITSELF)),
            Map.entry("organization.inForceLastYear", EnumSet.of(Role.ITSELF)),
            Map.entry("organization.memberPledges", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("organization.members", EnumSet.of(Role.ITSELF)),
            Map.entry("organization.partyOrganizationsWithin", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("organization.propertyStandards", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("organization.secretaryPledges", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("organization.servicesOfYear", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("person.advancements", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("person.appraisalsOfYear", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("person.excellentAppraisals", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("person.gradesSinceQualification", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("person.posts", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("post.expiredTerms", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("post.vacantSeats", EnumSet.of(Role.WITH_ENTRIES)));

    /** Measures of which there is one for each word of a vocabulary, by what their names begin with. */
    private static final Map<String, Role> OF_FAMILIES = Map.of(
            "division.powers.", Role.WITH_ENTRIES,
            "division.lists.", Role.WITH_ENTRIES,
            "division.facilities.", Role.WITH_ENTRIES,
            "division.commitments.", Role.WITH_ENTRIES,
            "estate.partyOrganizationsMeeting.", Role.WITH_ENTRIES,
            "deliberation.", Role.ITSELF);

    /** Kinds below the province; which entities belong may depend on what is read in these roles. */
    private static final Map<String, Set<Role>> OF_KINDS = Map.ofEntries(
            Map.entry("city", EnumSet.of(Role.ITSELF)),
            Map.entry("municipalDistrict", EnumSet.of(Role.ITSELF)),
            Map.entry("subdistrict", EnumSet.of(Role.ITSELF)),
            Map.entry("community", EnumSet.of(Role.ITSELF)),
            Map.entry("estate", EnumSet.of(Role.ITSELF)),
            Map.entry("person", EnumSet.of(Role.ITSELF)),
            Map.entry("stationedUnit", EnumSet.of(Role.ITSELF)),
            Map.entry("sectorAuthority", EnumSet.of(Role.ITSELF)),
            Map.entry("stationedAgency", EnumSet.of(Role.ITSELF)),
            Map.entry("leadingFirmSite", EnumSet.of(Role.ITSELF)),
            Map.entry("propertyFirm", EnumSet.of(Role.ITSELF)),
            Map.entry("ownersCommittee", EnumSet.of(Role.ITSELF)),
            Map.entry("primaryPartyOrganization", EnumSet.of(Role.ITSELF)),
            Map.entry("partyCommittee", EnumSet.of(Role.ITSELF)),
            Map.entry("grid", EnumSet.of(Role.ITSELF)),
            Map.entry("businessDistrict", EnumSet.of(Role.ITSELF)),
            Map.entry("post", EnumSet.of(Role.NAMING)),
            Map.entry("appointment", EnumSet.of(Role.ITSELF)),
            Map.entry("liaison", EnumSet.of(Role.ITSELF)),
            Map.entry("serviceCentre", EnumSet.of(Role.ITSELF)),
            Map.entry("need", EnumSet.of(Role.ITSELF)),
            Map.entry("decidedMatter", EnumSet.of(Role.ITSELF)),
            Map.entry("qualifiedWorker", EnumSet.of(Role.WITH_ENTRIES)),
            Map.entry("listItem", EnumSet.of(Role.ITEM)),
            Map.entry("duty", EnumSet.of(Role.ITEM)),
            Map.entry("communityTask", EnumSet.of(Role.ITEM)),
            Map.entry("partySecretary", EnumSet.of(Role.HOLDER)),
            Map.entry("subdistrictLeader", EnumSet.of(Role.HOLDER)));

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
            Set<Role> declared = declared(measure);
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

    /** What is declared of a measure by its name, or else of its family; null if nothing is. */
    private static @Nullable Set<Role> declared(Measure measure) {
        Set<Role> own = OF_MEASURES.get(measure.name());
        if (own != null) {
            return own;
        }
        for (Map.Entry<String, Role> family : OF_FAMILIES.entrySet()) {
            if (measure.name().startsWith(family.getKey())) {
                return EnumSet.of(family.getValue());
            }
        }
        return null;
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
