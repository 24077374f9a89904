package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.Resource;
import org.zhongzhi.governance.model.mandate.SupplyId;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.time.Period;

/** What a resource and a project have in common when something is asked of them. */
record Supply(SupplyId id, PlaceId place, Set<MatterCode> matters, long capacity, Period period) {
    static Supply of(Resource resource) {
        return new Supply(resource.id(), resource.place(), resource.matters(), resource.capacity(), resource.period());
    }

    static Supply of(Project project) {
        return new Supply(project.id(), project.place(), project.matters(), project.capacity(), project.period());
    }

    static Option<Supply> of(Entity entity) {
        if (entity instanceof Resource resource) {
            return Option.some(of(resource));
        }
        return entity instanceof Project project ? Option.some(of(project)) : Option.none();
    }
}
