package org.zhongzhi.governance.rules.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.identity.Entity;

/** Change sets of every shape that the model holds, for properties of jqwik: they put and remove entities of every type. */
public final class AnyChangeSet implements ArbitrarySupplier<ChangeSet> {
    private static final int MOST_CHANGES = 12;

    /** For jqwik. */
    public AnyChangeSet() {}

    @Override
    public Arbitrary<ChangeSet> get() {
        Arbitrary<Entity> entities = new AnyEntity().get();
        Arbitrary<Change> changes = Arbitraries.oneOf(
                entities.map(Change::put), entities.map(Entity::id).map(Change::remove));
        return changes.list().ofMaxSize(MOST_CHANGES).map(ChangeSet::of);
    }
}
