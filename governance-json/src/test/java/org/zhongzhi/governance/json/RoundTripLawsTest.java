package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.rules.testing.AnyChangeSet;
import org.zhongzhi.governance.rules.testing.AnyJurisdiction;

class RoundTripLawsTest {
    private final GovernanceJson json = GovernanceJson.standard();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_reads_as_an_equal_jurisdiction(@ForAll(supplier = AnyJurisdiction.class) Jurisdiction city) {
        assertThat(json.readJurisdiction(json.toJson(city))).isEqualTo(city);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_reads_as_an_equal_change_set(@ForAll(supplier = AnyChangeSet.class) ChangeSet changes) {
        assertThat(json.readChangeSet(json.toJson(changes))).isEqualTo(changes);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_was_read_is_written_as_the_same_bytes(@ForAll(supplier = AnyJurisdiction.class) Jurisdiction city) {
        byte[] bytes = bytes(city);

        assertThat(bytes(json.readJurisdiction(new ByteArrayInputStream(bytes))))
                .isEqualTo(bytes);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_bytes_do_not_depend_on_the_order_in_which_entities_came(
            @ForAll(supplier = AnyJurisdiction.class) Jurisdiction city, @ForAll Random random) {
        List<Entity> shuffled = Array.of(EntityType.values()).flatMap(city::all).toJavaList();
        Collections.shuffle(shuffled, random);

        Jurisdiction same = Jurisdiction.of(city.about(), shuffled);

        assertThat(bytes(same)).isEqualTo(bytes(city));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_text_and_a_stream_hold_the_same_document(@ForAll(supplier = AnyJurisdiction.class) Jurisdiction city) {
        assertThat(bytes(city)).asString(StandardCharsets.UTF_8).isEqualTo(json.toJson(city));
    }

    private byte[] bytes(Jurisdiction city) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeJurisdiction(city, out);
        return out.toByteArray();
    }
}
