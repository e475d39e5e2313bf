package dev.lockstep.processor.check;

import dev.lockstep.processor.check.advice.Advice;
import dev.lockstep.processor.check.rolling.Rolling;
import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.Schema;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules, in the order in which they report. */
public final class Checks {
    private static final List<Function<Planned, List<Finding>>> PLANNED =
            List.of(Rolling::findings, DataLoss::findings, NotNull::findings, LockAdvice::findings);

    private Checks() {}

    /** What is to be said of a migration before it is recorded. */
    public static List<Finding> planned(Planned planned) {
        return PLANNED.stream().flatMap(rule -> rule.apply(planned).stream()).toList();
    }

    /** What is advised of a migration, and not accepted. */
    public static List<Finding> advice(Planned planned) {
        return Advice.findings(planned).stream()
                .filter(f -> !planned.consent().accepted().cover(f))
                .toList();
    }

    /** What is wrong with the schema that the entities ask for, whatever came before. */
    public static List<Finding> schema(Schema desired, Hints hints, Dialect dialect) {
        return Stream.concat(
                        NameTooLong.findings(desired, dialect.maxIdentifierBytes()).stream(),
                        DuplicateName.findings(desired).stream())
                .toList();
    }
}
