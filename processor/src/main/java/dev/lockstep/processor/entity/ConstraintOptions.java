package dev.lockstep.processor.entity;

import dev.lockstep.processor.schema.Deferral;
import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code options} add to a constraint, and {@code foreignKeyDefinition} says after its columns (the PostgreSQL
 * manual, CREATE TABLE).
 *
 * @param onDelete the action, or null when none is said
 * @param onUpdate the action, or null when none is said
 * @param deferral when the constraint is checked
 * @param nullsNotDistinct whether two NULLs count as equal
 */
record ConstraintOptions(
        @Nullable ReferentialAction onDelete,
        @Nullable ReferentialAction onUpdate,
        Deferral deferral,
        boolean nullsNotDistinct) {
    static final ConstraintOptions NONE = new ConstraintOptions(null, null, Deferral.NOT_DEFERRABLE, false);

    private static final Pattern REFERENCE = Pattern.compile(
            "\\s*foreign\\s+key\\s*\\([^)]*\\)\\s*references\\s+[^\\s(]+\\s*(?:\\([^)]*\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE = Pattern.compile(
            "\\s*(?:on\\s+(delete|update)\\s+(no\\s+action|restrict|cascade|set\\s+null|set\\s+default)"
                    + "|(not\\s+deferrable|deferrable)|initially\\s+(deferred|immediate)|(nulls\\s+not\\s+distinct))(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    /** What a unique constraint's options say; empty when they are not understood. */
    static Optional<ConstraintOptions> ofUnique(String text) {
        return parse(text).filter(o -> o.onDelete == null && o.onUpdate == null);
    }

    /** What a foreign key's options say; empty when they are not understood. */
    static Optional<ConstraintOptions> ofForeignKey(String text) {
        return parse(text).filter(o -> !o.nullsNotDistinct);
    }

    /** What a foreign key's definition says beside its columns; empty when it is not understood. */
    static Optional<ConstraintOptions> ofDefinition(String text) {
        Matcher reference = REFERENCE.matcher(text);
        return reference.lookingAt() ? ofForeignKey(text.substring(reference.end())) : Optional.empty();
    }

    ReferentialAction deleteRule() {
        return onDelete == null ? ReferentialAction.NO_ACTION : onDelete;
    }

    ReferentialAction updateRule() {
        return onUpdate == null ? ReferentialAction.NO_ACTION : onUpdate;
    }

    private static Optional<ConstraintOptions> parse(String text) {
        ConstraintOptions options = NONE;
        String rest = text.stripTrailing();
        Matcher clause = CLAUSE.matcher(rest);
        int end = 0;
        while (end < rest.length() && clause.region(end, rest.length()).lookingAt()) {
            options = options.with(clause);
            end = clause.end();
        }
        return end < rest.length() ? Optional.empty() : Optional.of(options);
    }

    private ConstraintOptions with(Matcher clause) {
        if (clause.group(1) != null) {
            ReferentialAction action = ReferentialAction.valueOf(constant(clause.group(2)));
            boolean delete = constant(clause.group(1)).equals("DELETE");
            return new ConstraintOptions(
                    delete ? action : onDelete, delete ? onUpdate : action, deferral, nullsNotDistinct);
        }
        if (clause.group(5) != null) {
            return new ConstraintOptions(onDelete, onUpdate, deferral, true);
        }
        // INITIALLY DEFERRED alone makes it deferrable.
        boolean deferred = clause.group(4) != null && constant(clause.group(4)).equals("DEFERRED");
        boolean deferrable =
                clause.group(3) != null && constant(clause.group(3)).equals("DEFERRABLE");
        Deferral said = deferred ? Deferral.INITIALLY_DEFERRED : deferrable ? Deferral.DEFERRABLE : deferral;
        return new ConstraintOptions(onDelete, onUpdate, said, nullsNotDistinct);
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
    }
}
