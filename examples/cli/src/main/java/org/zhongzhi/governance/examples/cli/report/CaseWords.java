package org.zhongzhi.governance.examples.cli.report;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.zhongzhi.governance.model.Hierarchy;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.Field;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityId;
import org.zhongzhi.governance.model.identity.Named;
import org.zhongzhi.governance.model.organization.ActorId;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.Division;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.Text;

/** What stands in a case, in words: bodies and places by their names, persons and residents by nothing at all. */
final class CaseWords {
    private static final Text PERSON = Text.of("个人", "a person");
    private static final Text RESIDENT = Text.of("居民", "a resident");

    private final Jurisdiction city;

    CaseWords(Jurisdiction city) {
        this.city = city;
    }

    /** A moment by the clock of the city, to the minute. */
    static String moment(Instant moment) {
        return LocalDateTime.ofInstant(moment, CasesOnHand.zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** The body that acts, or none for a person or a resident. */
    Option<String> body(Actor actor) {
        return actor.party().flatMap(this::body);
    }

    Option<String> body(ActorId party) {
        return party instanceof OrganizationId ? Option.some(name(party)) : Option.none();
    }

    Text party(ActorId party) {
        return body(party).map(CaseWords::same).getOrElse(PERSON);
    }

    /** A place with what it lies in, up to the community. */
    String place(PlaceId place) {
        StringBuilder words = new StringBuilder();
        Option<PlaceId> next = Option.some(place);
        while (next.isDefined()) {
            words.insert(0, name(next.get()) + (words.isEmpty() ? "" : " "));
            Option<Entity> entity = city.entity(next.get());
            next = entity.exists(Division.class::isInstance) ? Option.none() : entity.flatMap(Hierarchy::next);
        }
        return words.toString();
    }

    Text value(Field field, FieldValue value) {
        if (value instanceof FieldValue.Whole whole) {
            return same(Long.toString(whole.number()));
        } else if (value instanceof FieldValue.Amount amount) {
            String yuan = BigDecimal.valueOf(amount.amount().fen(), 2).toPlainString();
            return Text.of(yuan + "元", yuan + " yuan");
        } else if (value instanceof FieldValue.YesNo answer) {
            return answer.yes() ? Text.of("是", "yes") : Text.of("否", "no");
        } else if (value instanceof FieldValue.Chosen chosen) {
            return chosen(field, chosen.code());
        } else if (value instanceof FieldValue.Words words) {
            return same(words.text());
        } else if (value instanceof FieldValue.Day day) {
            return same(day.day().toString());
        } else if (value instanceof FieldValue.Parties parties) {
            Seq<Text> all = parties.actors().map(this::party);
            return Text.of(
                    all.map(Text::chinese).mkString("、"), all.map(Text::english).mkString(", "));
        } else if (value instanceof FieldValue.Place place) {
            return same(place(place.place()));
        } else if (value instanceof FieldValue.Matter matter) {
            return same(matter.matter().value());
        } else if (value instanceof FieldValue.Document document) {
            return same(document.identifier());
        }
        return RESIDENT;
    }

    private static Text chosen(Field field, String code) {
        return field.type() instanceof FieldType.Choice choice
                ? choice.choices()
                        .find(each -> each.code().equals(code))
                        .map(FieldType.Word::label)
                        .getOrElse(() -> same(code))
                : same(code);
    }

    private String name(EntityId id) {
        return city.entity(id, Named.class).map(Named::name).getOrElse(id.value());
    }

    private static Text same(String words) {
        return Text.of(words, words);
    }
}
