package org.zhongzhi.governance.model;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.function.Predicate;
import org.zhongzhi.governance.model.deliberation.Deliberation;
import org.zhongzhi.governance.model.deliberation.Vote;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.identity.Quantified;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.PowerGrant;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.Resource;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.ConflictOfInterest;
import org.zhongzhi.governance.model.organization.Credential;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.Team;
import org.zhongzhi.governance.model.partnership.Activity;
import org.zhongzhi.governance.model.partnership.Commitment;
import org.zhongzhi.governance.model.partnership.Liaison;
import org.zhongzhi.governance.model.partnership.PropertyService;
import org.zhongzhi.governance.model.partnership.Reach;
import org.zhongzhi.governance.model.partnership.Steward;
import org.zhongzhi.governance.model.territory.Building;
import org.zhongzhi.governance.model.territory.BuildingUnit;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.Estate;
import org.zhongzhi.governance.model.territory.Grid;
import org.zhongzhi.governance.model.territory.Headcount;

/** Which types of entity a Java type stands for, as a set of bits by ordinal. */
final class EntityTypes {
    private static final Map<EntityType, Class<?>> CLASSES = HashMap.ofEntries(
            Map.entry(EntityType.DIVISION, Division.class),
            Map.entry(EntityType.GRID, Grid.class),
            Map.entry(EntityType.ESTATE, Estate.class),
            Map.entry(EntityType.BUILDING, Building.class),
            Map.entry(EntityType.BUILDING_UNIT, BuildingUnit.class),
            Map.entry(EntityType.HEADCOUNT, Headcount.class),
            Map.entry(EntityType.ORGANIZATION, Organization.class),
            Map.entry(EntityType.POST, Post.class),
            Map.entry(EntityType.PERSON, Person.class),
            Map.entry(EntityType.APPOINTMENT, Appointment.class),
            Map.entry(EntityType.FACILITY, Facility.class),
            Map.entry(EntityType.TEAM, Team.class),
            Map.entry(EntityType.PROPERTY_SERVICE, PropertyService.class),
            Map.entry(EntityType.LIAISON, Liaison.class),
            Map.entry(EntityType.COMMITMENT, Commitment.class),
            Map.entry(EntityType.ACTIVITY, Activity.class),
            Map.entry(EntityType.STEWARD, Steward.class),
            Map.entry(EntityType.REACH, Reach.class),
            Map.entry(EntityType.CREDENTIAL, Credential.class),
            Map.entry(EntityType.CONFLICT_OF_INTEREST, ConflictOfInterest.class),
            Map.entry(EntityType.DELIBERATION, Deliberation.class),
            Map.entry(EntityType.VOTE, Vote.class),
            Map.entry(EntityType.MANDATE_LIST, MandateList.class),
            Map.entry(EntityType.LIST_ITEM, ListItem.class),
            Map.entry(EntityType.POWER_GRANT, PowerGrant.class),
            Map.entry(EntityType.ADMISSION, Admission.class),
            Map.entry(EntityType.NEED, Need.class),
            Map.entry(EntityType.RESOURCE, Resource.class),
            Map.entry(EntityType.PROJECT, Project.class),
            Map.entry(EntityType.ALLOCATION, Allocation.class));

    private static final long QUANTIFIED = bitsOf(Quantified.class::isAssignableFrom);

    /** What the types of a class are does not change, so the virtual machine may keep the answer with the class. */
    private static final ClassValue<Long> BITS = new ClassValue<>() {
        @Override
        protected Long computeValue(Class<?> type) {
            return bitsOf(type);
        }
    };

    private EntityTypes() {}

    /** The types whose entities all are of a class or interface. */
    static long of(Class<?> type) {
        return BITS.get(type);
    }

    /** Whether the entities of a type carry a figure. */
    static boolean isQuantified(int ordinal) {
        return (QUANTIFIED >>> ordinal & 1) != 0;
    }

    static long bit(EntityType type) {
        return 1L << type.ordinal();
    }

    private static long bitsOf(Class<?> type) {
        return bitsOf(type::isAssignableFrom);
    }

    private static long bitsOf(Predicate<Class<?>> condition) {
        return CLASSES.filterValues(condition).keySet().map(EntityTypes::bit).foldLeft(0L, (all, bit) -> all | bit);
    }
}
