package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.testing.AnyCasework;

class CaseworkLawsTest {
    private final GovernanceJson json = GovernanceJson.standard();

    @Provide
    Arbitrary<Procedure> procedures() {
        return AnyCasework.procedures();
    }

    @Provide
    Arbitrary<Seq<Case>> logs() {
        return AnyCasework.logs();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_reads_as_an_equal_procedure_and_is_written_as_the_same_text(
            @ForAll("procedures") Procedure procedure) {
        String written = json.toJson(procedure);

        assertThat(json.readProcedure(written)).isEqualTo(procedure);
        assertThat(json.toJson(json.readProcedure(written))).isEqualTo(written);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_events_of_a_log_make_the_cases_again(@ForAll("logs") Seq<Case> log) {
        Map<CaseId, List<CaseEvent>> events = new TreeMap<>();

        long read = json.caseLog()
                .read(
                        new ByteArrayInputStream(written(log)),
                        each -> events.computeIfAbsent(each.source(), absent -> new ArrayList<>())
                                .add(each.event()));

        assertThat(read).isEqualTo(log.map(Case::version).sum().longValue());
        assertThat(log)
                .allSatisfy(each -> assertThat(Casework.of(each.procedure())
                                .replay(each.id(), events.get(each.id()))
                                .get())
                        .isEqualTo(each));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_log_verifies_as_written_and_with_every_resident_erased(@ForAll("logs") Seq<Case> log) {
        byte[] written = written(log);
        ByteArrayOutputStream erased = new ByteArrayOutputStream();
        json.caseLog().erase(new ByteArrayInputStream(written), erased, each -> true);

        LogVerification whole = json.caseLog().verify(new ByteArrayInputStream(written));
        LogVerification without = json.caseLog().verify(new ByteArrayInputStream(erased.toByteArray()), whole.heads());

        assertThat(whole.holds()).isTrue();
        assertThat(without.holds()).isTrue();
        assertThat(without.heads()).isEqualTo(whole.heads());
    }

    /** The events of all cases, by turns. */
    private byte[] written(Seq<Case> log) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseLog.Writer writer = json.caseLog().writer(out);
        log.flatMap(Case::history)
                .sortBy(each -> each.lastEvent().action().at())
                .forEach(writer::write);
        return out.toByteArray();
    }
}
