package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.time.Period;

/** Posts and appointments. A row that says nothing of its post but the identifier is an appointment to a post known elsewhere. */
final class PostsTable implements TableForm {
    private static final Column POST = Column.required("职位编号", "post");
    private static final Column NAME = Column.optional("职位名称", "post name");
    private static final Column ORGANIZATION = Column.optional("组织编号", "organization");
    private static final Column ROLE = Column.optional("职务", "role");
    private static final Column SEATS = Column.optional("席位数", "seats");
    private static final Column TERM = Column.optional("任期（年）", "term in years");
    private static final Column APPOINTMENT = Column.optional("任职编号", "appointment");
    private static final Column PERSON = Column.optional("人员编号", "person");
    private static final Column CONCURRENT = Column.optional("是否兼任", "concurrent");
    private static final Column BASIS = Column.optional("产生方式", "basis");
    private static final Column FROM = Column.optional("起始日期", "from");
    private static final Column UNTIL = Column.optional("失效日期", "until");

    private static final Column[] OF_POST = {NAME, ORGANIZATION, ROLE, SEATS, TERM};
    private static final Column[] OF_APPOINTMENT = {APPOINTMENT, PERSON, CONCURRENT, BASIS, FROM, UNTIL};

    @Override
    public Seq<Column> columns() {
        return Array.of(POST).appendAll(Array.of(OF_POST)).appendAll(Array.of(OF_APPOINTMENT));
    }

    @Override
    public void read(Row row, Gathered gathered) {
        Option<PostId> post = row.needed(POST, row.parsed(POST, PostId::of));
        if (row.holdsAny(OF_POST)) {
            post(row, post).forEach(each -> gathered.repeated(row, POST, each));
        } else if (!row.holdsAny(OF_APPOINTMENT)) {
            row.wrong("The row names a post and says nothing of it: expected its name or who holds it");
        }
        if (row.holdsAny(OF_APPOINTMENT)) {
            appointment(row, post).forEach(each -> gathered.once(row, APPOINTMENT, each));
        }
    }

    private static Option<Post> post(Row row, Option<PostId> id) {
        Option<String> name = row.needed(NAME, row.text(NAME));
        Option<OrganizationId> organization = row.needed(ORGANIZATION, row.parsed(ORGANIZATION, OrganizationId::of));
        Option<Role> role = row.needed(ROLE, row.word(ROLE, Array.of(Role.values())));
        Option<Integer> seats = row.whole(SEATS);
        Option<Integer> term = row.whole(TERM);
        return row.built(() -> Post.builder()
                .id(id.get())
                .name(name.get())
                .organization(organization.get())
                .role(role.get())
                .seats(seats.getOrElse(1))
                .termYears(term)
                .build());
    }

    private static Option<Appointment> appointment(Row row, Option<PostId> post) {
        Option<AppointmentId> id = row.needed(APPOINTMENT, row.parsed(APPOINTMENT, AppointmentId::of));
        Option<PersonId> person = row.needed(PERSON, row.parsed(PERSON, PersonId::of));
        Option<Boolean> concurrent = row.yesNo(CONCURRENT);
        Option<AppointmentBasis> basis = row.word(BASIS, Array.of(AppointmentBasis.values()));
        Period period = row.period(FROM, UNTIL);
        return row.built(() -> Appointment.builder()
                .id(id.get())
                .person(person.get())
                .post(post.get())
                .concurrent(concurrent.getOrElse(false))
                .basis(basis.getOrElse(AppointmentBasis.UNRECORDED))
                .period(period)
                .build());
    }

    @Override
    public Iterator<Cells> rows(Jurisdiction city, Locale locale) {
        Map<PostId, Seq<Appointment>> held = city.all(EntityType.APPOINTMENT)
                .map(Appointment.class::cast)
                .groupBy(Appointment::post)
                .mapValues(each -> each);
        Seq<Post> posts = city.all(EntityType.POST).map(Post.class::cast);
        Iterator<Cells> known = posts.iterator()
                .flatMap(post -> held.get(post.id())
                        .map(all -> all.map(each -> cells(each, cells(post, locale))))
                        .getOrElse(() -> Array.of(cells(post, locale))));
        Iterator<Cells> elsewhere = held.keySet()
                .toArray()
                .sorted()
                .iterator()
                .filter(id -> city.entity(id).isEmpty())
                .flatMap(held::get)
                .flatMap(all -> all)
                .map(each ->
                        cells(each, new Cells(locale).text(POST, each.post().value())));
        return known.concat(elsewhere);
    }

    private static Cells cells(Post post, Locale locale) {
        Cells cells = new Cells(locale)
                .text(POST, post.id().value())
                .text(NAME, post.name())
                .text(ORGANIZATION, post.organization().value())
                .word(ROLE, post.role())
                .number(SEATS, post.seats());
        post.termYears().forEach(years -> cells.number(TERM, years));
        return cells;
    }

    private static Cells cells(Appointment appointment, Cells cells) {
        return cells.text(APPOINTMENT, appointment.id().value())
                .text(PERSON, appointment.person().value())
                .yesNo(CONCURRENT, appointment.concurrent())
                .word(BASIS, appointment.basis())
                .period(FROM, UNTIL, appointment.period());
    }
}
