package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaArbitraries.Pair;
import dev.lockstep.processor.schema.SchemaShrinker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A pair that failed, as small as it still fails, with all that it takes to see why and to repeat it. */
final class RandomFailure {
    private RandomFailure() {}

    static AssertionError of(long seed, Pair pair, Throwable failure) {
        Pair small = SchemaShrinker.smallest(
                pair,
                p -> fails(p).filter(f -> f.getClass().equals(failure.getClass()))
                        .isPresent());
        Throwable cause = fails(small).orElse(failure);
        RandomTrial trial = new RandomTrial(small);
        return new AssertionError(
                """
                Random pair %d fails. To repeat it:
                mvn test -pl annotations,runtime,processor -Dtest=RandomMigrationsTest -Dsurefire.failIfNoSpecifiedTests=false \
                -Dlockstep.random.seed=%1$d -Dlockstep.random.count=1 -Dlockstep.postgres=%d

                Made smaller, it is
                -- before
                %s
                -- desired
                %s
                -- %s
                -- upgrade
                %s
                -- downgrade
                %s

                %s""".formatted(
                                seed,
                                Integer.getInteger("lockstep.postgres", 18),
                                sql(small.before()),
                                sql(small.desired()),
                                small.hints(),
                                sql(trial.script().upgrade()),
                                sql(trial.script().downgrade()),
                                cause),
                cause);
    }

    /** What goes wrong with a pair, in a database of its own; a pair that cannot be tried is none that fails. */
    private static Optional<Throwable> fails(Pair pair) {
        try (TrialDatabase database = new TrialDatabase()) {
            if (!RandomTrial.isRefused(pair)) {
                new RandomTrial(pair).run(database);
            }
            return Optional.empty();
        } catch (RandomTrial.ImpossibleSchemaException e) {
            return Optional.empty();
        } catch (AssertionError | Exception e) {
            return Optional.of(e);
        }
    }

    private static String sql(Schema schema) {
        return sql(RandomTrial.creation(schema).upgrade());
    }

    private static String sql(List<SqlStep> steps) {
        return steps.stream().map(s -> s.sql() + ";").collect(Collectors.joining("\n"));
    }
}
