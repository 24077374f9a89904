package org.zhongzhi.governance.json.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.mandate.ItemKind;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.ListItemId;
import org.zhongzhi.governance.model.mandate.MandateListId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.Facility;
import org.zhongzhi.governance.model.organization.FacilityId;
import org.zhongzhi.governance.model.organization.FacilityKind;
import org.zhongzhi.governance.model.organization.FloorArea;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.organization.Title;
import org.zhongzhi.governance.model.territory.EstateId;
import org.zhongzhi.governance.model.time.Period;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.testing.AnyJurisdiction;

class CsvTablesTest {
    private static final String MARK = "\uFEFF";
    private static final Charset GBK = Charset.forName("GBK");
    private static final Post SECRETARY = Post.builder()
            .id(PostId.of("post-1"))
            .name("书记")
            .organization(OrganizationId.of("party-1"))
            .role(Role.SECRETARY)
            .termYears(Option.some(5))
            .build();
    private static final Post MEMBER = Post.builder()
            .id(PostId.of("post-2"))
            .name("=HYPERLINK(\"x\"),委员")
            .organization(OrganizationId.of("party-1"))
            .role(Role.COMMITTEE_MEMBER)
            .seats(5)
            .build();
    private static final Appointment HELD = Appointment.builder()
            .id(AppointmentId.of("a-1"))
            .person(PersonId.of("p-1"))
            .post(SECRETARY.id())
            .concurrent(false)
            .basis(AppointmentBasis.ELECTED)
            .period(Period.of(LocalDate.of(2021, 3, 1), LocalDate.of(2026, 3, 1)))
            .build();
    private static final String CHINESE = """
            职位编号,职位名称,组织编号,职务,席位数,任期（年）,任职编号,人员编号,是否兼任,产生方式,起始日期,失效日期
            post-1,书记,party-1,书记,1,5,a-1,p-1,否,选举产生,2021-03-01,2026-03-01
            post-2,"'=HYPERLINK(""x""),委员",party-1,委员,5,,,,,,,
            """.replace("\n", "\r\n");

    private final CsvTables tables = CsvTables.standard();

    private static Jurisdiction city(Entity... entities) {
        return Jurisdiction.of(About.of(Text.of("示例市", "Sample")), Array.of(entities));
    }

    private byte[] written(CsvTable table, Jurisdiction city, Locale locale, CsvEncoding encoding) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables.write(table, city, locale, encoding, out);
        return out.toByteArray();
    }

    private CsvException refused(CsvTable table, String text) {
        return catchThrowableOfType(CsvException.class, () -> tables.read(table, text));
    }

    @Test
    void posts_are_written_in_Chinese_with_a_row_for_a_vacant_post_and_formulas_disarmed() {
        assertThat(written(CsvTable.POSTS, city(SECRETARY, MEMBER, HELD), Locale.SIMPLIFIED_CHINESE, CsvEncoding.UTF_8))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(CHINESE);
    }

    @Test
    void posts_are_written_in_English_with_the_mark_that_spreadsheets_know() {
        assertThat(written(CsvTable.POSTS, city(SECRETARY, HELD), Locale.ENGLISH, CsvEncoding.UTF_8_WITH_MARK))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(MARK
                        + "post,post name,organization,role,seats,term in years,appointment,person,concurrent,basis,from,until\r\n"
                        + "post-1,书记,party-1,secretary,1,5,a-1,p-1,no,elected,2021-03-01,2026-03-01\r\n");
    }

    @ParameterizedTest
    @CsvSource({"UTF_8", "UTF_8_WITH_MARK", "GBK"})
    void the_encoding_is_told_from_the_bytes(CsvEncoding encoding) {
        byte[] bytes = written(CsvTable.POSTS, city(SECRETARY, MEMBER, HELD), Locale.SIMPLIFIED_CHINESE, encoding);

        CsvReading read = tables.read(CsvTable.POSTS, new ByteArrayInputStream(bytes));

        assertThat(read.encoding()).isEqualTo(encoding);
        assertThat(read.rows()).isEqualTo(2);
        assertThat(read.entities()).containsExactly(SECRETARY, HELD, MEMBER);
        assertThat(city().after(read.changes())).isEqualTo(city(SECRETARY, MEMBER, HELD));
    }

    @Test
    void the_golden_headers_of_every_table_are_in_both_languages() {
        assertThat(CsvTable.FACILITIES.headers().map(Text::toString).mkString("; "))
                .isEqualTo("场所编号 / facility; 名称 / name; 类型 / kind; 服务区域类型 / type of place; 服务区域编号 / place; "
                        + "面积（平方米） / floor area in m2; 产权 / title; 共用功能区 / shared zones; 其他功能区 / other zones; "
                        + "起始日期 / from; 失效日期 / until");
        assertThat(CsvTable.LISTS.headers().map(Text::toString).mkString("; "))
                .isEqualTo("清单编号 / list; 清单类型 / kind of list; 区划代码 / division; 版本 / edition; 起始日期 / from; "
                        + "失效日期 / until; 事项编号 / item; 事项名称 / item name; 事项类型 / kind of item; 事项编码 / matter; "
                        + "牵头单位 / leads; 配合单位 / helpers");
    }

    @Test
    void columns_come_in_any_order_and_language_and_blank_rows_and_columns_are_passed_over() {
        CsvReading read = tables.read(CsvTable.FACILITIES, """

                Name,类型,facility,服务区域编号,type of place,,起始日期,面积（平方米）,共用功能区,,
                ,,,,,,,,,,
                新兴服务中心,Party-mass service centre,f-1,451102001001,,,2024/1/5,520.5,"阅览室
                多功能厅",,
                调解室,mediationRoom,f-2, e-1 ,居民小区,,2024年1月5日,,,,
                """);

        assertThat(read.entities())
                .containsExactly(
                        Facility.builder()
                                .id(FacilityId.of("f-1"))
                                .name("新兴服务中心")
                                .kind(FacilityKind.SERVICE_CENTRE)
                                .place(org.zhongzhi.governance.model.territory.DivisionCode.of("451102001001"))
                                .floorArea(Option.some(FloorArea.ofSquareDecimetres(52_050)))
                                .title(Title.UNRECORDED)
                                .sharedZones(HashMap.of("阅览室", true, "多功能厅", true))
                                .period(Period.from(LocalDate.of(2024, 1, 5)))
                                .build(),
                        Facility.builder()
                                .id(FacilityId.of("f-2"))
                                .name("调解室")
                                .kind(FacilityKind.MEDIATION_ROOM)
                                .place(EstateId.of("e-1"))
                                .period(Period.from(LocalDate.of(2024, 1, 5)))
                                .build());
    }

    @Test
    void an_item_of_a_list_known_elsewhere_says_nothing_of_the_list() {
        CsvReading read = tables.read(CsvTable.LISTS, """
                list,item,item name,kind of item,matter,leads,helpers
                l-1,i-1,垃圾清运,duty,sanitation/waste,环卫所,city/a; city/b、c
                """);

        assertThat(read.entities())
                .containsExactly(ListItem.builder()
                        .id(ListItemId.of("i-1"))
                        .list(MandateListId.of("l-1"))
                        .name("垃圾清运")
                        .kind(ItemKind.DUTY)
                        .matter(MatterCode.of("sanitation/waste"))
                        .leads(HashSet.of(OrganizationId.of("环卫所")))
                        .helpers(HashSet.of(
                                OrganizationId.of("city/a"), OrganizationId.of("city/b"), OrganizationId.of("c")))
                        .build());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_by_row_and_column() {
        CsvException refused = refused(CsvTable.FACILITIES, """
                场所编号,名称,类型,服务区域编号,面积（平方米）,起始日期,失效日期
                f-1,,党群服务中,4.51102E+11,1.234,1/5/2024,2024-13-01
                f-2,名,党群服务中心,451102,x,2024-02-01,2024-02-01
                f-2,名,党群服务中心,451102,,,,多
                f-2,名,党群服务中心,451102,,,
                """);

        assertThat(refused.errors().map(CsvError::toString))
                .containsExactly(
                        "row 2, column B (名称): The cell is empty: expected something (名称 / name)",
                        "row 2, column C (类型): \"党群服务中\" is none of the words: did you mean \"党群服务中心\"?",
                        "row 2, column D (服务区域编号): The spreadsheet has made a number of it (as 4.51102E+11) and lost digits: "
                                + "expected all of them; format the column as text and enter it anew",
                        "row 2, column E (面积（平方米）): \"1.234\" is too exact or too large: expected at most two digits behind the point",
                        "row 2, column F (起始日期): \"1/5/2024\" is not a date: expected year, month and day, as 2024-12-31; format the column as such a date",
                        "row 2, column G (失效日期): \"2024-13-01\" is not a date: expected a day that the calendar has",
                        "row 3, column E (面积（平方米）): \"x\" is no number: expected digits, perhaps with a point and two more",
                        "row 3, column G (失效日期): The period is over before it begins: expected a day after 2024-02-01",
                        "row 4, column H: The cell has no header: expected nothing here",
                        "row 5, column A (场所编号): The identifier stands in row 4 as well: expected it once");
    }

    @Test
    void rows_are_held_against_those_before_them() {
        assertThat(refused(CsvTable.POSTS, """
                        post,post name,organization,role,appointment,person
                        a,A,o,head,x,p
                        a,B,o,head,y,p
                        b,B,o,head,x,p
                        c,,,,,
                        """).errors().map(CsvError::toString))
                .containsExactly(
                        "row 3, column A (post): Row 2 says otherwise of a: expected the same in every row",
                        "row 4, column E (appointment): The identifier stands in row 2 as well: expected it once",
                        "row 5: The row names a post and says nothing of it: expected its name or who holds it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | row 1: The table is empty",
                "post;post name                  | row 1: The headers are separated by semicolons or tabs",
                "post name                       | row 1: The header 职位编号 / post is missing",
                "post,职位编号                    | row 1, column B (职位编号): The header stands twice",
                "post,persons                    | row 1, column B: \"persons\" is no header of this table: did you mean \"person\"?"
            })
    void headers_that_do_not_fit_are_refused(String headers, String said) {
        assertThat(refused(CsvTable.POSTS, headers + "\n")).hasMessageStartingWith(said);
    }

    @Test
    void quotes_that_do_not_fit_are_refused() {
        assertThat(refused(CsvTable.POSTS, "post,post name\na,\"b\nc,d\n"))
                .hasMessageContaining("row 2: A quote has no closing one");
        assertThat(refused(CsvTable.POSTS, "post,post name\na,\"b\"c\n"))
                .hasMessageContaining("row 2: The row is not CSV");
    }

    @Test
    void no_message_repeats_an_identifier_of_a_person() {
        assertThat(refused(CsvTable.POSTS, "post,appointment,person\na,b,13800138000\na,c,张 三\n"))
                .hasMessageContaining("row 2, column C (person)")
                .hasMessageContaining("row 3, column C (person)")
                .message()
                .doesNotContain("138", "张");
    }

    @Test
    void errors_end_after_a_hundred() {
        CsvException refused = refused(CsvTable.POSTS, "post,person\n" + "a b,\n".repeat(300));

        assertThat(refused.errors()).hasSize(100);
        assertThat(refused).hasMessageEndingWith("… and more; these are the first 100");
    }

    @Test
    void bytes_of_no_encoding_are_refused_with_their_row() {
        byte[] bytes = "post,post name\na,b\nc,d\u00ff\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(
                        CsvException.class, () -> tables.read(CsvTable.POSTS, new ByteArrayInputStream(bytes))))
                .hasMessageStartingWith("row 3: The table is neither UTF-8 (see row 3) nor GBK (see row 3)");
        assertThat(catchThrowableOfType(
                        CsvException.class,
                        () -> tables.encodedIn(CsvEncoding.UTF_8)
                                .read(CsvTable.POSTS, new ByteArrayInputStream("职位编号\n".getBytes(GBK)))))
                .hasMessageStartingWith("row 1: Found a byte that no character of UTF-8 has");
        assertThat(catchThrowableOfType(
                        CsvException.class,
                        () -> tables.read(
                                CsvTable.POSTS, new ByteArrayInputStream("post\n".getBytes(StandardCharsets.UTF_16)))))
                .hasMessageContaining("begins like UTF-16");
    }

    @Test
    void a_character_that_the_encoding_does_not_have_is_refused_with_its_cell() {
        Post odd = Post.builder()
                .id(PostId.of("x"))
                .name("𠮷")
                .organization(OrganizationId.of("o"))
                .role(Role.STAFF)
                .build();

        assertThat(catchThrowableOfType(
                        CsvException.class,
                        () -> written(CsvTable.POSTS, city(odd), Locale.SIMPLIFIED_CHINESE, CsvEncoding.GBK)))
                .hasMessage("row 2, column B (职位名称): The cell holds a character that GBK does not have: "
                        + "expected others; UTF-8 has them all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "'x", "'=x", "''", "＝1", "plain", "a=b"})
    void a_text_that_might_be_a_formula_comes_back_as_it_was(String text) {
        assertThat(Formulas.original(Formulas.disarmed(text))).isEqualTo(text);
        assertThat(Formulas.disarmed(text))
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_as_the_same_entities(
            @ForAll(supplier = AnyJurisdiction.class) Jurisdiction city,
            @ForAll CsvTable table,
            @ForAll boolean chinese,
            @ForAll boolean marked) {
        byte[] bytes = written(
                table,
                city,
                chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
                marked ? CsvEncoding.UTF_8_WITH_MARK : CsvEncoding.UTF_8);

        CsvReading read = tables.read(table, new ByteArrayInputStream(bytes));

        assertThat(Jurisdiction.of(city.about(), read.entities())).isEqualTo(part(city, table));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_GBK_can_hold_is_read_as_the_same_entities(
            @ForAll(supplier = AnyJurisdiction.class) Jurisdiction city, @ForAll CsvTable table) {
        byte[] bytes;
        try {
            bytes = written(table, city, Locale.SIMPLIFIED_CHINESE, CsvEncoding.GBK);
        } catch (CsvException beyondGbk) {
            assertThat(beyondGbk).hasMessageContaining("a character that GBK does not have");
            return;
        }

        CsvReading read = tables.encodedIn(CsvEncoding.GBK).read(table, new ByteArrayInputStream(bytes));

        assertThat(Jurisdiction.of(city.about(), read.entities())).isEqualTo(part(city, table));
    }

    private static Jurisdiction part(Jurisdiction city, CsvTable table) {
        Array<EntityType> types = switch (table) {
            case POSTS -> Array.of(EntityType.POST, EntityType.APPOINTMENT);
            case FACILITIES -> Array.of(EntityType.FACILITY);
            case LISTS -> Array.of(EntityType.MANDATE_LIST, EntityType.LIST_ITEM);
        };
        return Jurisdiction.of(city.about(), types.flatMap(city::all));
    }
}
