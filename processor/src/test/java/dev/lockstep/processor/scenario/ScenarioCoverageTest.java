package dev.lockstep.processor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.RenderedChange;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.runtime.Change;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that can change is without a scenario. */
class ScenarioCoverageTest {
    /** What an object is found by, or what follows from the rest. */
    private static final Set<String> NEVER_CHANGE = Set.of(
            // The parts of a name: a table's move changes its schema, which Table.name tells.
            "ObjectName.schema", "ObjectName.name");

    private static final List<PlannedScenario> ALL = PlannedScenario.all();
    private static final List<PlannedScenario> DONE =
            ALL.stream().filter(s -> !s.isRefused()).toList();

    @Test
    void thereAreHundreds() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(200);
        assertThat(DONE.stream().filter(s -> !s.operations().isEmpty())).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void everyOperationIsAskedForInBothDirections() {
        Set<String> all = Arrays.stream(Operation.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(names(operations())).containsAll(all);
        assertThat(names(operations().map(Operation::inverse))).containsAll(all);
    }

    @Test
    void everyPropertyOfEveryObjectChanges() {
        Set<String> wanted = new TreeSet<>(Differences.all());
        wanted.removeAll(NEVER_CHANGE);

        wanted.removeAll(Differences.of(DONE));
        assertThat(wanted).isEmpty();
    }

    @Test
    void everyKindOfStepAndEveryWorkOccursInBothDirections() {
        for (List<SqlStep> steps : List.of(upgrades(), downgrades())) {
            assertThat(steps.stream().map(SqlStep::kind)).contains(SqlStep.Kind.values());
            assertThat(steps.stream().map(SqlStep::work)).contains(WorkKind.values());
        }
    }

    /** All but those that no statement of a migration takes: what remains is ROW SHARE, SHARE and EXCLUSIVE. */
    @Test
    void everyLockThatARecipeTakesOccursInBothDirections() {
        for (List<SqlStep> steps : List.of(upgrades(), downgrades())) {
            assertThat(steps.stream().map(SqlStep::lock).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(
                            LockLevel.NONE,
                            LockLevel.ACCESS_SHARE,
                            LockLevel.ROW_EXCLUSIVE,
                            LockLevel.SHARE_UPDATE_EXCLUSIVE,
                            LockLevel.SHARE_ROW_EXCLUSIVE,
                            LockLevel.ACCESS_EXCLUSIVE);
        }
    }

    @Test
    void everyChangeIsOfAKindThatTheRuntimeKnows() {
        for (PlannedScenario scenario : DONE) {
            for (RenderedChange change : scenario.script().changes()) {
                assertThat(Change.Kind.valueOf(change.kind()).name()).isEqualTo(change.kind());
                assertThat(change.relation()).as(scenario.toString()).isNotEmpty();
            }
        }
    }

    @Test
    void tablesThatChangeHaveRows() {
        assertThat(DONE.stream()
                        .filter(s -> !s.operations().isEmpty())
                        .filter(s -> !s.before().tables().isEmpty())
                        .filter(s -> s.file().lines("rows").isEmpty())
                        .map(PlannedScenario::toString))
                .as("these show what becomes of a table without rows")
                .containsExactly("identity/added-to-empty");
    }

    private static Set<String> names(Stream<Operation> operations) {
        return operations.map(o -> o.getClass().getSimpleName()).collect(Collectors.toSet());
    }

    private static Stream<Operation> operations() {
        return DONE.stream().flatMap(s -> s.operations().stream());
    }

    private static List<SqlStep> upgrades() {
        return DONE.stream().flatMap(s -> s.script().upgrade().stream()).toList();
    }

    private static List<SqlStep> downgrades() {
        return DONE.stream().flatMap(s -> s.script().downgrade().stream()).toList();
    }
}
