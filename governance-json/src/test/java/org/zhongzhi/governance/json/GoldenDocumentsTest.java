package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.BuildingId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.HeadcountId;
import org.zhongzhi.governance.model.territory.HeadcountSubject;
import org.zhongzhi.governance.model.value.Text;

/** The golden documents are the format: a change to one of them is a change to what every user has on disk. */
class GoldenDocumentsTest {

    static final Jurisdiction CITY = Jurisdiction.of(
            About.of(Text.of("贺州市", "Hezhou"), Option.some(Text.of("示意数据", "Illustrative data"))),
            GoldenEntities.ENTITIES);

    private static final ChangeSet CHANGES = ChangeSet.of(GoldenEntities.ENTITIES
            .map(Change::put)
            .append(Change.remove(DivisionCode.of("451102001001")))
            .append(Change.remove(HeadcountId.of(
                    BuildingId.of("building-1"), HeadcountSubject.HOUSEHOLDS, LocalDate.of(2024, 6, 30))))
            .append(Change.remove(PersonId.of("person-1"))));

    private final GovernanceJson json = GovernanceJson.standard();

    @Test
    void the_golden_jurisdiction_holds_every_type_of_entity() {
        assertThat(EntityType.values())
                .allSatisfy(type -> assertThat(CITY.all(type)).isNotEmpty());
    }

    @Test
    void a_jurisdiction_is_written_as_the_golden_document() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        json.writeJurisdiction(CITY, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(golden("jurisdiction.json"));
    }

    @Test
    void the_golden_document_is_read_as_the_jurisdiction() {
        assertThat(json.readJurisdiction(golden("jurisdiction.json"))).isEqualTo(CITY);
    }

    @Test
    void a_change_set_is_written_as_the_golden_document() {
        assertThat(json.toJson(CHANGES)).isEqualTo(golden("change-set.json"));
    }

    @Test
    void the_golden_document_is_read_as_the_change_set() {
        assertThat(json.readChangeSet(golden("change-set.json"))).isEqualTo(CHANGES);
    }

    static String golden(String name) {
        try (InputStream in = GoldenDocumentsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
