package dev.lockstep.processor.scenario;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The steps of a script as a person reads them: each below a line that says how it runs and what it costs. */
final class StepText {
    private StepText() {}

    static String of(List<SqlStep> steps) {
        List<String> texts = new ArrayList<>();
        for (SqlStep step : steps) {
            texts.add("-- step " + (texts.size() + 1) + ": " + kind(step) + ", " + lock(step) + ", "
                    + step.work().name().toLowerCase(Locale.ROOT) + "\n" + step.sql() + ";");
        }
        return String.join("\n", texts);
    }

    private static String kind(SqlStep step) {
        return switch (step.kind()) {
            case STATEMENT -> "in a transaction";
            case STANDALONE -> "on its own";
            case BUILD_INDEX -> "on its own, index " + step.detail();
            case GUARD -> "stops when true: " + step.detail();
            case LOSS_GUARD -> "where loss is refused, stops when true: " + step.detail();
            case BACKFILL -> "in batches";
        };
    }

    private static String lock(SqlStep step) {
        return step.lock() == LockLevel.NONE
                ? "locks no table"
                : step.lock().name().replace('_', ' ') + " on "
                        + step.relation().replace(", ", " and ");
    }
}
