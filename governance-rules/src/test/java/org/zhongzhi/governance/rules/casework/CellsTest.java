package org.zhongzhi.governance.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongzhi.governance.model.casework.ActionKind;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.Bond;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.model.casework.State;
import org.zhongzhi.governance.model.casework.StateId;
import org.zhongzhi.governance.model.casework.Transition;
import org.zhongzhi.governance.rules.procedures.Procedures;

/**
 * Each cell of state, action and role of each procedure. The pages beside the tests say where each leads, for people to read;
 * they are written anew with {@code -Dcells.write=true}. What they say is asserted of the engine on cases that random walks
 * have brought to every state.
 */
class CellsTest {
    private static final Path PAGES = Path.of("src/test/resources/cells");
    private static final String NO = "·";
    private static final int WALKS = 120;
    private static final int STEPS = 40;

    /** The first that reports in or accepts takes the case along, so that these never meet. */
    private static final Set<String> NEVER_TOGETHER = Set.of("dispatched accepted", "called reported");

    /** A state of the case, and of the assignment for an action on one, with the action. */
    private record Row(String state, String assignment, ActionKind action) {}

    static Stream<Procedure> procedures() {
        return Procedures.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void every_cell_is_as_the_page_says(Procedure procedure) throws IOException {
        Path page = PAGES.resolve(procedure.id() + ".md");
        String cells = page(procedure);
        if (Boolean.getBoolean("cells.write")) {
            Files.createDirectories(PAGES);
            Files.writeString(page, cells);
        }
        assertThat(cells).isEqualTo(Files.readString(page));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void the_engine_answers_for_every_cell_as_the_definition_says(Procedure procedure) {
        Improviser sensible = new Improviser(procedure, 0, true);
        Casework casework = Casework.of(procedure).observing(sensible.observer());
        Map<String, Case> samples = samples(procedure);
        int asked = 0;
        for (Row row : rows(procedure)) {
            String where = row.state() + " " + row.assignment();
            Case sample = samples.get(where);
            assertThat(sample == null)
                    .as("no case that is %s", where)
                    .isEqualTo(row.state().isEmpty() || NEVER_TOGETHER.contains(where));
            if (row.state().isEmpty()) {
                asked += openings(casework, row);
            } else {
                asked += sample == null ? procedure.roles().size() : answers(casework, sample, row);
            }
        }
        assertThat(asked).isEqualTo(rows(procedure).size() * procedure.roles().size());
    }

    private static int openings(Casework casework, Row row) {
        for (Role role : casework.procedure().roles()) {
            Actor actor = Cast.body("b-1", role.id().value());
            Seq<Allowed> answers = casework.openings(actor, Cast.at("2022-01-04", "09:00"))
                    .filter(each -> each.action().id().equals(row.action().id()));
            boolean expected = !NO.equals(cell(casework.procedure(), row, role));
            assertThat(!answers.isEmpty() && !refusesRole(answers.head()))
                    .as("%s by %s to open a case", row.action().id(), role.id())
                    .isEqualTo(expected);
        }
        return casework.procedure().roles().size();
    }

    private static int answers(Casework casework, Case sample, Row row) {
        int number = sample.assignments()
                .find(each -> row.action().on().contains(each.kind().id())
                        && each.state().id().value().equals(row.assignment()))
                .map(Assignment::number)
                .getOrElse(0);
        for (Role role : casework.procedure().roles()) {
            Actor actor = bound(sample, number, role);
            Allowed answer = casework.answer(
                    sample,
                    row.action().id(),
                    number,
                    actor,
                    sample.lastEvent().action().at());
            boolean expected = !NO.equals(cell(casework.procedure(), row, role));
            assertThat(answer.reasons().forAll(Reason.Unmet.class::isInstance))
                    .as("%s by %s in %s: %s", row.action().id(), role.id(), sample, answer.reasons())
                    .isEqualTo(expected);
        }
        return casework.procedure().roles().size();
    }

    private static boolean refusesRole(Allowed answer) {
        return answer.reasons().exists(each -> each instanceof Reason.NoRole || each instanceof Reason.Opening);
    }

    /** Somebody in a role who is the one it takes. */
    private static Actor bound(Case sample, int number, Role role) {
        if (role.bond() == Bond.INITIATOR) {
            return Actor.of(sample.initiator().who(), Array.of(role.id()));
        }
        return role.bond() == Bond.ASSIGNED && number > 0
                ? Actor.of(sample.assignment(number).get().party(), role.id())
                : Cast.body("b-1", role.id().value());
    }

    /** A case in every state, and with an assignment in every state where there is one. */
    private static Map<String, Case> samples(Procedure procedure) {
        Map<String, Case> samples = new LinkedHashMap<>();
        for (int seed = 0; seed < WALKS; seed++) {
            Improviser improviser = new Improviser(procedure, seed, true);
            Casework casework = Casework.of(procedure).observing(improviser.observer());
            Case standing = null;
            for (int step = 0; step < STEPS; step++) {
                Case before = standing;
                standing = before == null
                        ? casework.open(CaseId.of("c-1"), improviser.next(null)).getOrNull()
                        : casework.apply(before, improviser.next(before)).getOrElse(before);
                if (standing != null) {
                    Case now = standing;
                    samples.putIfAbsent(now.state().id() + " ", now);
                    now.assignments()
                            .forEach(each -> samples.putIfAbsent(
                                    now.state().id() + " " + each.state().id(), now));
                }
            }
        }
        return samples;
    }

    private static List<Row> rows(Procedure procedure) {
        List<Row> rows = new ArrayList<>();
        procedure
                .actions()
                .filter(each -> each.transitions().exists(way -> way.in().isEmpty()))
                .forEach(each -> rows.add(new Row("", "", each)));
        for (State state : procedure.states()) {
            for (ActionKind action : procedure.actions()) {
                if (action.on().isEmpty()) {
                    rows.add(new Row(state.id().value(), "", action));
                } else {
                    action.transitions()
                            .filter(way -> way.in().contains(state.id()))
                            .flatMap(Transition::assignmentIn)
                            .distinct()
                            .forEach(each -> rows.add(new Row(state.id().value(), each.value(), action)));
                }
            }
        }
        return rows;
    }

    /** Where somebody in a role gets to, in the order in which the ways are tried. */
    private static String cell(Procedure procedure, Row row, Role role) {
        Seq<String> targets = row.action()
                .transitions()
                .filter(way ->
                        row.state().isEmpty() ? way.in().isEmpty() : way.in().contains(StateId.of(row.state())))
                .filter(way -> row.assignment().isEmpty() || way.assignmentIn().contains(StateId.of(row.assignment())))
                .filter(way -> way.roles().contains(role.id()))
                .map(way -> target(procedure, row, way))
                .distinct();
        return targets.isEmpty() ? NO : targets.mkString(" / ");
    }

    private static String target(Procedure procedure, Row row, Transition way) {
        String moved = way.to()
                .flatMap(procedure::state)
                .map(each -> "→ " + each.label().chinese())
                .getOrElse("✓");
        return way.assignmentTo()
                .flatMap(to -> procedure
                        .assignment(row.action().on().get())
                        .get()
                        .states()
                        .find(each -> each.id().equals(to)))
                .map(to -> moved + "（" + to.label().chinese() + "）")
                .getOrElse(moved);
    }

    private static String page(Procedure procedure) {
        StringBuilder page = new StringBuilder("# " + procedure.label().chinese() + " / "
                + procedure.label().english() + "\n\n`" + procedure.id() + "` "
                + "`→` 到达的环节 the state that follows · `✓` 环节不变 no other state · （）任务的环节 the state of the assignment · `"
                + NO + "` 不得 not allowed\n");
        String state = "?";
        for (Row row : rows(procedure)) {
            if (!row.state().equals(state)) {
                state = row.state();
                page.append(heading(procedure, state));
            }
            Seq<String> cells = procedure.roles().map(role -> cell(procedure, row, role));
            if (cells.exists(each -> !each.equals(NO))) {
                page.append("| ")
                        .append(row.action().label().chinese())
                        .append(" `")
                        .append(row.action().id())
                        .append("`")
                        .append(row.assignment().isEmpty() ? "" : " (" + row.assignment() + ")")
                        .append(cells.mkString(" | ", " | ", " |\n"));
            }
        }
        return page.toString();
    }

    private static String heading(Procedure procedure, String state) {
        String name = state.isEmpty()
                ? "（发起）"
                : procedure.state(StateId.of(state)).get().label().chinese() + " `" + state + "`";
        return "\n## " + name + "\n| | "
                + procedure.roles().map(each -> each.label().chinese()).mkString(" | ") + " |\n|---|"
                + "---|".repeat(procedure.roles().size()) + "\n";
    }
}
