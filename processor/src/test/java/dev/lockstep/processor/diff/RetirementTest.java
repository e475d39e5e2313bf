package dev.lockstep.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Sequence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetirementTest extends DifferTestBase {
    private static final Column FLAG = Column.of("flag", ColumnType.of("boolean"), false);
    private static final EnumType STATUS = new EnumType(ObjectName.of("status"), List.of("OPEN", "LATE", "DONE"));

    private List<String> lines(Schema before, Schema desired, String... retired) {
        Retirement.Kept kept = Retirement.keep(before, desired, Set.of(retired));
        assertThat(kept.kept()).containsExactlyInAnyOrder(retired);
        Difference difference = proven(before, kept.schema(), Hints.NONE);
        // From then on the column stays as it is.
        Schema after = difference.after();
        Retirement.Kept again = Retirement.keep(after, desired, Set.of(retired));
        assertThat(differ.diff(after, again.schema(), Hints.NONE).operations()).isEmpty();
        return difference.operations().stream().map(Wording::line).toList();
    }

    @Test
    void aColumnStaysAndTakesNull() {
        assertThat(lines(schema(tasks(List.of(FLAG))), schema(tasks(List.of())), "tasks.flag"))
                .containsExactly("change column tasks.flag from not null to nullable");
    }

    @Test
    void aColumnThatFillsItselfStaysAsItIs() {
        assertThat(lines(schema(tasks(List.of(FLAG.withDefault("true")))), schema(tasks(List.of())), "tasks.flag"))
                .isEmpty();
    }

    @Test
    void whatSpeaksOfTheColumnStaysWithIt() {
        Schema before = schema(tasks(
                List.of(FLAG.withNullable(true)),
                new CheckConstraint("ck", "flag is not false"),
                Index.on("ix", List.of("flag"))));
        assertThat(lines(before, schema(tasks(List.of())), "tasks.flag")).isEmpty();
    }

    @Test
    void aTableASequenceAndTheTypeOfAColumnStay() {
        Column status = Column.of("status", ColumnType.ofEnum(STATUS.name()), true);
        Schema before = schema(List.of(STATUS), tasks(List.of(status)))
                .withSequences(List.of(new Sequence(ObjectName.of("seq"), 1, 50)));
        assertThat(lines(before, Schema.EMPTY, "tasks", "seq")).isEmpty();
    }

    @Test
    void aValueOfAnEnumTypeStaysInItsPlace() {
        Column status = Column.of("status", ColumnType.ofEnum(STATUS.name()), true);
        Schema before = schema(List.of(STATUS), tasks(List.of(status)));
        Schema desired = schema(List.of(new EnumType(STATUS.name(), List.of("OPEN", "DONE"))), tasks(List.of(status)));
        assertThat(lines(before, desired, "status.LATE")).isEmpty();
    }

    @Test
    void aConstraintStaysAsItWas() {
        Schema before = schema(tasks(List.of(FLAG), new CheckConstraint("ck", "flag")));
        Schema desired = schema(tasks(List.of(FLAG), new CheckConstraint("ck", "not flag")));
        assertThat(lines(before, desired, "tasks.ck")).isEmpty();
    }

    @Test
    void whatIsMappedOrUnknownKeepsNothing() {
        Schema mapped = schema(tasks(List.of(FLAG)));
        Retirement.Kept kept = Retirement.keep(mapped, mapped, Set.of("tasks.flag", "tasks.other", "nothing"));
        assertThat(kept.kept()).isEmpty();
        assertThat(kept.schema()).isEqualTo(mapped);
    }
}
