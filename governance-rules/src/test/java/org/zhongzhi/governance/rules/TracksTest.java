package org.zhongzhi.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongzhi.governance.rules.Cities.CITY;
import static org.zhongzhi.governance.rules.Cities.COMMUNITY;
import static org.zhongzhi.governance.rules.Cities.DISTRICT;
import static org.zhongzhi.governance.rules.Cities.TODAY;
import static org.zhongzhi.governance.rules.Cities.tree;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.zhongzhi.governance.model.Dossier;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityId;

class TracksTest {
    private static final Jurisdiction TREE = tree().jurisdiction();

    @Test
    void nothing_is_kept_of_a_subject_that_reads_its_own_dossier_alone() {
        Tracks one = after(Tracks.NONE, CITY, reading -> reading.dossier(CITY).all());

        assertThat(after(one, DISTRICT, reading -> reading.dossier(DISTRICT).all()))
                .isSameAs(one);
        assertThat(one.windows()).isSameAs(Windows.NONE);
    }

    @Test
    void the_window_of_a_subject_is_kept_until_it_is_judged_again() {
        Tracks asked = after(Tracks.NONE, CITY, Reading::year);
        Tracks askedElse = after(asked, CITY, reading -> reading.hasCome(TODAY.plusDays(3)));
        Tracks askedNothing = after(askedElse, CITY, reading -> {});

        assertThat(without(asked, TODAY.plusDays(3))).isEmpty();
        assertThat(without(asked, TODAY.plusYears(1))).containsExactly(CITY);
        assertThat(without(asked, TODAY.minusYears(1))).containsExactly(CITY);
        assertThat(without(askedElse, TODAY.plusDays(3))).containsExactly(CITY);
        assertThat(without(askedElse, TODAY.minusYears(1))).isEmpty();
        assertThat(askedNothing.windows().firstEnd()).isEmpty();
        assertThat(askedNothing.windows().isKept(CITY)).isFalse();
    }

    @Test
    void a_subject_that_asks_the_same_again_changes_nothing() {
        Tracks asked = after(Tracks.NONE, CITY, Reading::year);

        assertThat(after(asked, CITY, Reading::year)).isSameAs(asked);
    }

    @Test
    void what_is_read_elsewhere_and_what_is_read_of_the_date_come_and_go_without_each_other() {
        Tracks both = after(Tracks.NONE, CITY, reading -> {
            reading.year();
            reading.dossier(COMMUNITY).all();
        });
        Tracks elsewhere =
                after(both, CITY, reading -> reading.dossier(COMMUNITY).all());
        Tracks date = after(both, CITY, Reading::year);

        assertThat(both.readersOf(COMMUNITY).get().keySet()).containsExactly(CITY);
        assertThat(both.windows().isKept(CITY)).isTrue();
        assertThat(elsewhere.readersOf(COMMUNITY).get().keySet()).containsExactly(CITY);
        assertThat(elsewhere.windows().isKept(CITY)).isFalse();
        assertThat(date.readersOf(COMMUNITY)).isEmpty();
        assertThat(date.windows().isKept(CITY)).isTrue();
    }

    /** The subjects that have to be judged again on another date. */
    private static Seq<EntityId> without(Tracks tracks, LocalDate date) {
        return tracks.windows().without(date.toEpochDay()).toArray();
    }

    /** After a subject was judged by reading something. */
    private static Tracks after(Tracks tracks, EntityId subject, Consumer<Reading> judgement) {
        Dossier dossier = TREE.dossier(subject);
        Reads reads = new Reads(subject);
        judgement.accept(Reading.of(TREE, TODAY).recordedIn(reads));
        return tracks.with(dossier, reads);
    }
}
