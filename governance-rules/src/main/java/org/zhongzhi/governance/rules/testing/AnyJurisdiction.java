package org.zhongzhi.governance.rules.testing;

import static org.zhongzhi.governance.rules.testing.AnyValue.texts;

import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;

/**
 * Jurisdictions of every shape that the model holds, however wrong, for properties of jqwik.
 *
 * <pre>{@code
 * @Property
 * void what_was_written_is_read(@ForAll(supplier = AnyJurisdiction.class) Jurisdiction city) { ... }
 * }</pre>
 */
public final class AnyJurisdiction implements ArbitrarySupplier<Jurisdiction> {
    private static final int MOST_ENTITIES = 25;

    /** For jqwik. */
    public AnyJurisdiction() {}

    @Override
    public Arbitrary<Jurisdiction> get() {
        Arbitrary<About> abouts = Combinators.combine(texts(), texts().injectNull(0.5))
                .as((title, notice) -> About.of(title, Option.of(notice)));
        return Combinators.combine(abouts, new AnyEntity().get().list().ofMaxSize(MOST_ENTITIES))
                .as(Jurisdiction::of);
    }
}
