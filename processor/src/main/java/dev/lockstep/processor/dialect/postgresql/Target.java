package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.schema.ObjectName;
import java.util.List;

/**
 * The table that an operation changes.
 *
 * @param name its name at that moment
 * @param isNew whether the same migration made it, so that a lock on it bothers nobody
 * @param isDoomed whether the same migration drops it later
 */
record Target(ObjectName name, boolean isNew, boolean isDoomed) {
    /** Whether the short way does: nobody waits for the table. */
    boolean isPlain() {
        return isNew || isDoomed;
    }

    String sql() {
        return Quoting.name(name);
    }

    /** {@code tasks.priority}, for people. */
    String column(String column) {
        return name + "." + column;
    }

    LockLevel lock(LockLevel onExisting) {
        return isNew ? LockLevel.NONE : onExisting;
    }

    WorkKind work(WorkKind onExisting) {
        return isNew ? WorkKind.CATALOG : onExisting;
    }

    /** A statement under ACCESS EXCLUSIVE that changes the catalog alone. */
    SqlStep alter(String... clauses) {
        return alter(LockLevel.ACCESS_EXCLUSIVE, WorkKind.CATALOG, List.of(clauses));
    }

    SqlStep alter(LockLevel lock, WorkKind work, List<String> clauses) {
        String separator = clauses.size() == 1 ? " " : "\n    ";
        return statement(lock, work, "ALTER TABLE " + sql() + separator + String.join("," + separator, clauses));
    }

    SqlStep statement(LockLevel lock, WorkKind work, String sql) {
        return Steps.statement(name.toString(), lock(lock), work(work), sql);
    }

    /** VALIDATE CONSTRAINT, which does nothing when it is valid already. */
    SqlStep validate(String constraint) {
        return Steps.standalone(
                name.toString(),
                LockLevel.SHARE_UPDATE_EXCLUSIVE,
                WorkKind.SCAN,
                "ALTER TABLE " + sql() + " VALIDATE CONSTRAINT " + Quoting.identifier(constraint));
    }

    /**
     * Refuses rows.
     *
     * @param problem what is wrong with them
     * @param shown what the error shows of each, columns or expressions as SQL, or nothing
     * @param rest WHERE and what follows it as SQL, or nothing
     */
    SqlStep guard(String problem, String shown, String rest) {
        return Steps.guard(
                name.toString(), lock(LockLevel.ACCESS_SHARE), work(WorkKind.SCAN), problem, exists(shown, rest));
    }

    /** The same for rows of which something would be lost. */
    SqlStep lossGuard(String problem, String shown, String rest) {
        return Steps.lossGuard(
                name.toString(), lock(LockLevel.ACCESS_SHARE), work(WorkKind.SCAN), problem, exists(shown, rest));
    }

    private String exists(String shown, String rest) {
        return "SELECT EXISTS (SELECT" + spaced(shown) + " FROM " + sql() + spaced(rest) + ")";
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : " " + text;
    }
}
