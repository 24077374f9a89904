package org.zhongzhi.governance.rules.casework;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.Observation;

/** Looks things up in the records of a city for a casework engine. What it finds is written into the event. */
@FunctionalInterface
public interface Observer {
    /**
     * Looks something up.
     *
     * @param observation what
     * @param before the case before the action, or null if the action opens one
     * @param action the action, with what whoever acts says
     * @return what is found, or none if the records do not say
     */
    Option<FieldValue> observe(Observation observation, @Nullable Case before, Action action);

    /**
     * This observer, and another for what it does not find.
     *
     * @param other where to look then
     * @return both together
     */
    default Observer orElse(Observer other) {
        return (observation, before, action) ->
                observe(observation, before, action).orElse(() -> other.observe(observation, before, action));
    }

    /**
     * An observer without records.
     *
     * @return an observer that finds nothing
     */
    static Observer none() {
        return (observation, before, action) -> Option.none();
    }
}
