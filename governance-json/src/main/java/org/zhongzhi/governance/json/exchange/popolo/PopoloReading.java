package org.zhongzhi.governance.json.exchange.popolo;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.json.exchange.divisions.DivisionKinds;
import org.zhongzhi.governance.json.exchange.foreign.ForeignObject;
import org.zhongzhi.governance.json.exchange.foreign.Places;
import org.zhongzhi.governance.json.exchange.foreign.Remarks;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.JurisdictionBuilder;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.PartyMembership;
import org.zhongzhi.governance.model.organization.Person;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.organization.PostId;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;

/**
 * Makes a jurisdiction out of Popolo data. What our data cannot do without and theirs do not have is left out and said; what
 * cannot be right, such as a date that the calendar does not have, is refused.
 */
final class PopoloReading {
    private final Terms terms;
    private final Remarks remarks = new Remarks();
    private final Map<String, PlaceId> places = new HashMap<>();
    private final List<Nested> areas = new ArrayList<>();
    private final List<Nested> organizations = new ArrayList<>();
    private final List<Nested> posts = new ArrayList<>();
    private final List<ForeignObject> persons = new ArrayList<>();
    private final List<MembershipReading.Draft> memberships = new ArrayList<>();
    private final List<Post> known = new ArrayList<>();
    private final JurisdictionBuilder city;

    PopoloReading(Terms terms) {
        this.terms = terms;
        this.city = Jurisdiction.builder(terms.about());
    }

    /** An object, and the identifier of the one that it stands in. */
    private record Nested(ForeignObject object, Option<String> within) {}

    Exchanged<Jurisdiction> read(ForeignObject data, String expected) {
        if (!Array.of("areas", "memberships", "organizations", "persons", "posts")
                .exists(data::names)) {
            throw data.fault("Found no collection of Popolo: expected " + expected);
        }
        data.objects("areas").forEach(each -> gatherArea(each, Option.none()));
        data.objects("organizations").forEach(each -> gatherOrganization(each, Option.none()));
        data.objects("posts").forEach(each -> gatherPost(each, Option.none()));
        data.objects("persons").forEach(this::gatherPerson);
        gatherMemberships(data, Option.none(), Option.none(), Option.none());
        areas.forEach(this::place);
        areas.forEach(this::area);
        organizations.forEach(this::organization);
        posts.forEach(this::post);
        persons.forEach(this::person);
        new MembershipReading(city, Array.ofAll(known), remarks).read(Array.ofAll(memberships));
        data.unasked()
                .forEach(name -> remarks.add(
                        Text.of("“" + name + "”没有位置", "\"" + name + "\" has no place"), data.pointer(name)));
        return new Exchanged<>(city.build(), remarks.toSeq());
    }

    private void gatherArea(ForeignObject area, Option<String> within) {
        areas.add(new Nested(area, within));
        area.objects("children").forEach(each -> gatherArea(each, area.text("id")));
    }

    private void gatherOrganization(ForeignObject organization, Option<String> within) {
        organizations.add(new Nested(organization, within));
        Option<String> id = organization.text("id");
        organization.objects("children").forEach(each -> gatherOrganization(each, id));
        organization.objects("posts").forEach(each -> gatherPost(each, id));
        gatherMemberships(organization, Option.none(), Option.none(), id);
    }

    private void gatherPost(ForeignObject post, Option<String> within) {
        posts.add(new Nested(post, within));
        gatherMemberships(post, Option.none(), post.text("id"), Option.none());
    }

    private void gatherPerson(ForeignObject person) {
        persons.add(person);
        gatherMemberships(person, person.text("id"), Option.none(), Option.none());
    }

    private void gatherMemberships(
            ForeignObject within, Option<String> person, Option<String> post, Option<String> organization) {
        within.objects("memberships")
                .forEach(each -> memberships.add(new MembershipReading.Draft(each, person, post, organization)));
    }

    /** Learns which place an area is, before anything names it. */
    private void place(Nested nested) {
        ForeignObject area = nested.object();
        Option<String> id = area.text("id");
        Option<PlaceId> place = id.flatMap(Areas::place)
                .filter(each -> !(each instanceof DivisionCode))
                .orElse(() -> Option.narrow(codeOf(area)));
        id.forEach(known -> place.forEach(each -> {
            if (places.put(known, each) != null) {
                throw area.fault("id", "The identifier of an area occurs twice: expected it once");
            }
        }));
    }

    private static Option<DivisionCode> codeOf(ForeignObject area) {
        return area.text("identifier")
                .flatMap(Places::code)
                .orElse(() -> area.text("id").flatMap(Places::code));
    }

    private Option<PlaceId> placeOf(String areaId) {
        return Option.of(places.get(areaId)).orElse(() -> Areas.place(areaId));
    }

    private void area(Nested nested) {
        ForeignObject area = nested.object();
        Option<String> classification = area.text("classification");
        Option<String> parentId = area.text("parent_id").orElse(nested.within());
        Option<String> name = area.text("name");
        Option<DivisionCode> code = codeOf(area);
        leaveRest(area, "区域", "an area");
        if (code.isEmpty() || area.text("id").flatMap(Areas::place).exists(each -> !(each instanceof DivisionCode))) {
            leaveOut(area, "不是行政区划的区域", "an area that is no division by a statistics code");
            return;
        }
        Option<DivisionCode> parent = parentId.flatMap(this::placeOf)
                .filter(DivisionCode.class::isInstance)
                .map(DivisionCode.class::cast);
        if (parentId.isDefined() && parent.isEmpty()) {
            remarks.add(
                    Text.of("上级区域不是行政区划，未记录", "the area above is no division and is not recorded"),
                    area.pointer("parent_id"));
        }
        String called = name.getOrElse(() -> code.get().value());
        DivisionKind kind = classification
                .flatMap(word -> Terms.word(DivisionKind.values(), word))
                .filter(each -> each.level() == code.get().level())
                .getOrElse(() -> inferred(area, classification, code.get(), called));
        put(
                area,
                () -> Division.builder()
                        .code(code.get())
                        .name(called)
                        .kind(kind)
                        .parent(parent)
                        .build());
    }

    private DivisionKind inferred(ForeignObject area, Option<String> classification, DivisionCode code, String name) {
        if (classification.isDefined()) {
            remarks.add(
                    Text.of("区划类型按代码和名称推断", "the kind of a division was told from its code and name"),
                    area.pointer("classification"));
        }
        return DivisionKinds.of(code, name);
    }

    private void organization(Nested nested) {
        ForeignObject object = nested.object();
        Option<OrganizationId> id = object.parsed("id", OrganizationId::of);
        Option<String> name = object.text("name");
        Option<OrganizationKind> kind = object.text("classification").flatMap(terms::kind);
        Option<String> areaId = object.text("area_id");
        Option<PlaceId> area = areaId.flatMap(this::placeOf);
        Option<PlaceId> seat = area.orElse(() -> Option.narrow(terms.seat()));
        Option<String> hostId = object.text("parent_id");
        Option<OrganizationId> host = hostId.isDefined()
                ? object.parsed("parent_id", OrganizationId::of)
                : nested.within().map(OrganizationId::of);
        TheirPeriod period = TheirPeriod.of(object, "founding_date", "dissolution_date", remarks);
        leaveRest(object, "组织", "an organisation");
        if (id.isEmpty() || name.isEmpty()) {
            leaveOut(object, "没有标识或名称的组织", "an organisation without an identifier or a name");
        } else if (kind.isEmpty()) {
            leaveOut(
                    object,
                    "类型（classification）未知的组织",
                    "an organisation whose classification is none of the kinds of organisations");
        } else if (seat.isEmpty()) {
            leaveOut(object, "没有所在区域的组织", "an organisation without an area that is known");
        } else {
            if (area.isEmpty()) {
                remarks.add(
                        Text.of("组织没有已知的区域，归入指定的区划", "an organisation without a known area was put into the given one"),
                        object.pointer());
            }
            put(
                    object,
                    () -> Organization.builder()
                            .id(id.get())
                            .name(name.get())
                            .kind(kind.get())
                            .seat(seat.get())
                            .host(host)
                            .period(period.period())
                            .build());
        }
    }

    private void post(Nested nested) {
        ForeignObject object = nested.object();
        Option<PostId> id = object.parsed("id", PostId::of);
        Option<String> word = object.text("role");
        Option<Role> role = word.flatMap(terms::role);
        Option<String> name = object.text("label").orElse(word);
        Option<OrganizationId> organization = object.text("organization_id")
                .orElse(nested.within())
                .map(text -> object.parsed("organization_id", text, OrganizationId::of));
        leaveRest(object, "职位", "a post");
        if (id.isEmpty() || name.isEmpty() || organization.isEmpty()) {
            leaveOut(object, "没有标识、名称或所属组织的职位", "a post without an identifier, a label or an organisation");
        } else if (role.isEmpty()) {
            leaveOut(object, "职务（role）未知的职位", "a post whose role is none of the roles");
        } else {
            put(object, () -> {
                Post post = Post.builder()
                        .id(id.get())
                        .name(name.get())
                        .organization(organization.get())
                        .role(role.get())
                        .build();
                known.add(post);
                return post;
            });
        }
    }

    private void person(ForeignObject person) {
        Option<PersonId> id = person.parsed("id", PersonId::of);
        for (String name : person.unasked()) {
            remarks.add(
                    Text.of("个人信息“" + name + "”不收入", "the personal \"" + name + "\" is left out"),
                    person.pointer(name));
        }
        if (id.isEmpty()) {
            leaveOut(person, "没有标识的人员", "a person without an identifier");
        } else {
            put(person, () -> Person.of(id.get(), PartyMembership.UNKNOWN));
        }
    }

    private void put(ForeignObject object, Supplier<? extends Entity> entity) {
        try {
            if (city.put(entity.get()).isDefined()) {
                throw object.fault("The identifier occurs twice in its collection: expected it once");
            }
        } catch (InvalidValueException refused) {
            throw object.fault(String.valueOf(refused.getMessage()));
        }
    }

    private void leaveOut(ForeignObject object, String chinese, String english) {
        remarks.add(Text.of("未收入：" + chinese, "left out: " + english), object.pointer());
    }

    private void leaveRest(ForeignObject object, String chinese, String english) {
        Seq<String> rest = object.unasked();
        for (String name : rest) {
            remarks.add(
                    Text.of(chinese + "的“" + name + "”没有位置", "the \"" + name + "\" of " + english + " has no place"),
                    object.pointer(name));
        }
    }
}
