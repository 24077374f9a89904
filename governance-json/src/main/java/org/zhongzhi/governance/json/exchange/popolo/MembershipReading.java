package org.zhongzhi.governance.json.exchange.popolo;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import org.zhongzhi.governance.json.exchange.foreign.ForeignObject;
import org.zhongzhi.governance.json.exchange.foreign.Remarks;
import org.zhongzhi.governance.model.JurisdictionBuilder;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.value.Text;

/** Makes appointments out of memberships: those of a person in a post. */
final class MembershipReading {
    private static final Text NUMBERED =
            Text.of("没有标识的任职按顺序编号", "a membership without an identifier was numbered by its place");
    private static final Text REPEATED =
            Text.of("任职重复出现，以第一次为准", "a membership stands more than once, and the first one counts");
    private static final Text OTHERWISE = Text.of(
            "任职所写的组织、职务或名称与职位不同，以职位为准",
            "organisation, role or label of a membership are other than those of its post, which counts");

    private final JurisdictionBuilder city;
    private final Map<PostId, Post> posts = new HashMap<>();
    private final Remarks remarks;
    private final Map<AppointmentId, Draft> first = new HashMap<>();

    MembershipReading(JurisdictionBuilder city, Seq<Post> posts, Remarks remarks) {
        this.city = city;
        this.remarks = remarks;
        posts.forEach(post -> this.posts.put(post.id(), post));
    }

    /** A membership, and whose it is by where it stands. */
    record Draft(ForeignObject object, Option<String> person, Option<String> post, Option<String> organization) {
        boolean isNested() {
            return person.isDefined() || post.isDefined() || organization.isDefined();
        }
    }

    void read(Seq<Draft> drafts) {
        drafts.zipWithIndex().filter(each -> isFirst(each._1())).forEach(each -> read(each._1(), each._2() + 1));
    }

    /** Whether it is the first of its identifier. Data may have a membership with the person and with the organisation. */
    private boolean isFirst(Draft draft) {
        ForeignObject object = draft.object();
        Option<AppointmentId> id = object.parsed("id", AppointmentId::of);
        Draft before = id.isEmpty() ? null : first.putIfAbsent(id.get(), draft);
        if (before != null && !draft.isNested() && !before.isNested()) {
            throw object.fault("id", "The identifier of a membership occurs twice: expected it once");
        } else if (before != null) {
            remarks.add(REPEATED, object.pointer());
        }
        return before == null;
    }

    private void read(Draft draft, int number) {
        ForeignObject object = draft.object();
        Option<AppointmentId> id = object.parsed("id", AppointmentId::of);
        Option<PersonId> person = object.text("person_id")
                .orElse(draft.person())
                .map(text -> object.parsed("person_id", text, PersonId::of));
        Option<PostId> post =
                object.text("post_id").orElse(draft.post()).map(text -> object.parsed("post_id", text, PostId::of));
        TheirPeriod period = TheirPeriod.of(object, "start_date", "end_date", remarks);
        compare(draft, post.flatMap(each -> Option.of(posts.get(each))));
        for (String name : object.unasked()) {
            remarks.add(
                    Text.of("任职的“" + name + "”没有位置", "the \"" + name + "\" of a membership has no place"),
                    object.pointer(name));
        }
        if (person.isEmpty() || post.isEmpty()) {
            remarks.add(
                    Text.of("未收入：没有人员或职位的任职", "left out: a membership without a person or a post"), object.pointer());
            return;
        }
        city.put(Appointment.builder()
                .id(id.getOrElse(() -> numbered(object, number)))
                .person(person.get())
                .post(post.get())
                .concurrent(false)
                .period(period.period())
                .build());
    }

    private AppointmentId numbered(ForeignObject object, int number) {
        remarks.add(NUMBERED, object.pointer());
        AppointmentId id = AppointmentId.of("membership-" + number);
        for (int i = 2; first.containsKey(id); i++) {
            id = AppointmentId.of("membership-" + number + "-" + i);
        }
        return id;
    }

    /** What a membership repeats of its post. */
    private void compare(Draft draft, Option<Post> post) {
        ForeignObject object = draft.object();
        if (post.isEmpty()) {
            return;
        }
        Option<String> organization = object.text("organization_id").orElse(draft.organization());
        Option<String> role = object.text("role");
        Option<String> label = object.text("label");
        if (organization.exists(each -> !each.equals(post.get().organization().value()))
                || role.exists(each -> !each.equals(post.get().role().code())
                        && !each.equals(post.get().name()))
                || label.exists(each -> !each.equals(post.get().name()))) {
            remarks.add(OTHERWISE, object.pointer());
        }
    }
}
