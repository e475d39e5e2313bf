package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.operation.AlterSequence;
import dev.lockstep.processor.operation.RenameSequence;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceSqlTest {
    private static final Sequence BELOW = new Sequence(ObjectName.of("seq"), -5, 1);
    private static final Sequence PLAIN = new Sequence(ObjectName.of("seq"), 1, 1);

    /** PostgreSQL's own bounds are bounds too: 1 of an ascending sequence, -1 of a descending one. */
    @Test
    void aSequenceBeyondTheBoundsThatItFallsBackToStopsTheMigration() {
        List<SqlStep> steps = SequenceSql.alter(BELOW, PLAIN);
        assertThat(steps.get(0).kind()).isEqualTo(SqlStep.Kind.GUARD);
        assertThat(steps.get(0).sql()).contains("last_value < 1");
        assertThat(SequenceSql.alter(
                                new Sequence(ObjectName.of("seq"), 5, -1), new Sequence(ObjectName.of("seq"), -1, -1))
                        .get(0)
                        .sql())
                .contains("last_value > -1");
        assertThat(SequenceSql.alter(PLAIN, new Sequence(ObjectName.of("seq"), 7, 1)))
                .extracting(SqlStep::kind)
                .containsExactly(SqlStep.Kind.STATEMENT);
    }

    @Test
    void itIsAskedUnderTheNameThatTheSequenceHasThen() {
        Sequence former = BELOW.withName(ObjectName.of("old"));
        assertThat(new PostgreSqlDialect()
                        .render(List.of(
                                new RenameSequence(former.name(), BELOW.name()), new AlterSequence(BELOW, PLAIN)))
                        .upgrade())
                .extracting(SqlStep::kind)
                .containsExactly(SqlStep.Kind.STATEMENT, SqlStep.Kind.GUARD, SqlStep.Kind.STATEMENT);
    }
}
