package dev.lockstep.cli;

import dev.lockstep.runtime.Change;
import dev.lockstep.runtime.Impact;
import dev.lockstep.runtime.Lock;
import dev.lockstep.runtime.Migration;
import dev.lockstep.runtime.Revision;
import dev.lockstep.runtime.Snapshot;
import dev.lockstep.runtime.Step;
import dev.lockstep.runtime.Work;
import dev.lockstep.testing.ListedHistory;
import java.util.List;
import java.util.Optional;

/** A history of four migrations, the last of which loses data; public, with a public constructor, as a service must be. */
public final class Tasks extends ListedHistory {
    private static final Impact CATALOG = Impact.on("tasks", Lock.ACCESS_EXCLUSIVE, Work.CATALOG);

    private static final Step LOSS = Step.lossGuard(
            CATALOG, "column tasks.flag holds values", "SELECT EXISTS (SELECT FROM tasks WHERE flag IS NOT NULL)");
    private static final Step ROWS =
            Step.lossGuard(CATALOG, "table tasks has rows", "SELECT EXISTS (SELECT FROM tasks)");

    public Tasks() {
        this("Tasks", 4);
    }

    /** The history as it was at an earlier time, or under another name. */
    Tasks(String name, int length) {
        super(name, all().subList(0, length));
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return Optional.of(() -> List.of(
                "CREATE TABLE tasks (id bigint PRIMARY KEY, title text, priority integer NOT NULL DEFAULT 0)",
                "CREATE INDEX ix_tasks_title ON tasks (title)"));
    }

    private static List<Migration> all() {
        return List.of(
                migration(
                        1,
                        "create_tasks",
                        Change.Kind.CREATE_TABLE,
                        "",
                        "CREATE TABLE tasks (id bigint PRIMARY KEY, title text, flag boolean)",
                        "DROP TABLE tasks"),
                migration(
                        2,
                        "add_priority",
                        Change.Kind.ADD_COLUMN,
                        "",
                        "ALTER TABLE tasks ADD COLUMN priority integer NOT NULL DEFAULT 0",
                        "ALTER TABLE tasks DROP COLUMN priority"),
                migration(
                        3,
                        "index_title",
                        Change.Kind.CREATE_INDEX,
                        "",
                        "CREATE INDEX ix_tasks_title ON tasks (title)",
                        "DROP INDEX ix_tasks_title"),
                migration(
                        4,
                        "drop_flag",
                        Change.Kind.DROP_COLUMN,
                        "the values of the column",
                        "ALTER TABLE tasks DROP COLUMN flag",
                        "ALTER TABLE tasks ADD COLUMN flag boolean"));
    }

    private static Migration migration(
            int number, String slug, Change.Kind kind, String loses, String upgrade, String downgrade) {
        Revision revision = new Revision(
                number,
                slug,
                slug.replace('_', ' '),
                String.valueOf(number).repeat(64),
                "c" + String.valueOf(number).repeat(63));
        Change change = new Change(kind, "tasks", CATALOG, loses);
        return new Written(
                revision,
                List.of(change),
                number == 4
                        ? List.of(LOSS, Step.statement(CATALOG, upgrade))
                        : List.of(Step.statement(CATALOG, upgrade)),
                number == 1
                        ? List.of(ROWS, Step.statement(CATALOG, downgrade))
                        : List.of(Step.statement(CATALOG, downgrade)));
    }

    private record Written(Revision revision, List<Change> changes, List<Step> upgrade, List<Step> downgrade)
            implements Migration {}
}
