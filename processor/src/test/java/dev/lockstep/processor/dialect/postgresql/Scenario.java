package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.operation.AddCheck;
import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.AddForeignKey;
import dev.lockstep.processor.operation.AddPrimaryKey;
import dev.lockstep.processor.operation.AddUnique;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.AlterSequence;
import dev.lockstep.processor.operation.AlterTableComment;
import dev.lockstep.processor.operation.CreateEnumType;
import dev.lockstep.processor.operation.CreateIndex;
import dev.lockstep.processor.operation.CreateNamespace;
import dev.lockstep.processor.operation.CreateSequence;
import dev.lockstep.processor.operation.CreateTable;
import dev.lockstep.processor.operation.DropColumn;
import dev.lockstep.processor.operation.DropForeignKey;
import dev.lockstep.processor.operation.DropIndex;
import dev.lockstep.processor.operation.DropPrimaryKey;
import dev.lockstep.processor.operation.DropTable;
import dev.lockstep.processor.operation.DropUnique;
import dev.lockstep.processor.operation.EnumUse;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameColumn;
import dev.lockstep.processor.operation.RenameEnumType;
import dev.lockstep.processor.operation.RenameEnumValue;
import dev.lockstep.processor.operation.RenameMember;
import dev.lockstep.processor.operation.RenameSequence;
import dev.lockstep.processor.operation.RenameStoredValue;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.operation.ReplaceMember;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Column.Identity;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.Deferral;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Sequence;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A migration of one schema with rows.
 *
 * @param name what it shows
 * @param operations in their order
 * @param lost the columns whose values do not come back
 * @param expected of a query after the upgrade: its values
 */
record Scenario(String name, List<Operation> operations, Set<String> lost, Map<String, String> expected) {
    static final ObjectName TASKS = ObjectName.of("tasks");
    static final ObjectName SPACES = ObjectName.of("spaces");
    static final ObjectName STATUS = ObjectName.of("task_status");

    private static final ColumnType BIGINT = ColumnType.of("bigint");
    private static final ColumnType TEXT = ColumnType.of("text");
    private static final Column TITLE = Column.of("title", ColumnType.of("varchar", 100), false);
    private static final Column NOTE = Column.of("note", TEXT, true);
    private static final Column RANK = Column.of("rank", ColumnType.of("integer"), false);
    private static final Column STATE =
            Column.of("status", ColumnType.ofEnum(STATUS), false).withDefault("'OPEN'");
    private static final EnumType STATUSES = new EnumType(STATUS, List.of("OPEN", "DONE"));
    private static final ForeignKey OF_SPACE =
            new ForeignKey("fk_tasks_space_id", List.of("space_id"), SPACES, List.of("id"), ReferentialAction.CASCADE);
    private static final Index BY_NOTE = Index.on("ix_tasks_note", List.of("note"));
    private static final UniqueConstraint TITLES = new UniqueConstraint("uq_tasks_title", List.of("title"));
    private static final PrimaryKey TASKS_KEY = new PrimaryKey("pk_tasks", List.of("id"));
    private static final CheckConstraint RANKS = new CheckConstraint("ck_tasks_rank", "rank >= 0");
    private static final PrimaryKey SPACE_KEY = new PrimaryKey("pk_spaces", List.of("id"));
    private static final Sequence NUMBERS = new Sequence(ObjectName.of("numbers"), 1, 1);
    private static final EnumType SPARE = new EnumType(ObjectName.of("Spare"), List.of("a", "it's"));

    static final Schema BEFORE = Schema.of(
            List.of(),
            List.of(
                    Table.of(SPACES, List.of(Column.of("id", BIGINT, false), Column.of("name", TEXT, true)), SPACE_KEY),
                    new Table(
                            TASKS,
                            List.of(
                                    Column.of("id", BIGINT, false).withIdentity(Identity.BY_DEFAULT),
                                    TITLE,
                                    NOTE,
                                    RANK,
                                    STATE,
                                    Column.of("kind", ColumnType.of("varchar", 10), true),
                                    Column.of("space_id", BIGINT, true)),
                            TASKS_KEY,
                            List.of(TITLES),
                            List.of(RANKS),
                            List.of(OF_SPACE),
                            List.of(BY_NOTE),
                            null)),
            List.of(NUMBERS),
            List.of(STATUSES, SPARE));

    static final String ROWS = """
            INSERT INTO spaces (id, name) VALUES (1, 'one'), (2, NULL);
            INSERT INTO tasks (id, title, note, rank, status, kind, space_id) OVERRIDING SYSTEM VALUE VALUES
                (1, 'first', 'n1', 1, 'OPEN', 'BUG', 1),
                (2, 'second', NULL, 2, 'OPEN', 'BUG', 2),
                (3, 'third', 'n3', 3, 'OPEN', NULL, NULL)
            """;

    @Override
    public String toString() {
        return name;
    }

    private Scenario losing(String... columns) {
        return new Scenario(name, operations, Set.of(columns), expected);
    }

    private Scenario giving(String query, String values) {
        return new Scenario(name, operations, lost, Map.of(query, values));
    }

    private static Scenario of(String name, Operation... operations) {
        return new Scenario(name, List.of(operations), Set.of(), Map.of());
    }

    private static Scenario add(String name, Column column, String backfill) {
        return of(name, new AddColumn(TASKS, column, backfill));
    }

    private static AlterColumn alter(Column from, Column to) {
        return new AlterColumn(TASKS, from, to, null, null, null);
    }

    static List<Scenario> all() {
        return List.of(
                of("namespace", new CreateNamespace("app")),
                of("enum type", new CreateEnumType(new EnumType(ObjectName.of("mood"), List.of("it's", "ok")))),
                of("enum type, renamed", new RenameEnumType(SPARE.name(), ObjectName.of("order"))),
                of("used enum type, renamed", new RenameEnumType(STATUS, ObjectName.of("state"))),
                of("enum value, renamed", new RenameEnumValue(STATUS, "DONE", "finished")),
                enumValues(
                        "enum values, added in front, between and behind",
                        "NEW",
                        "OPEN",
                        "STARTED",
                        "HELD",
                        "DONE",
                        "GONE"),
                enumValues("enum values, reordered", "DONE", "OPEN"),
                enumValues("enum value, removed", "OPEN"),
                enumValues("enum value, replaced", "OPEN", "LATE"),
                of("sequence", new CreateSequence(new Sequence(ObjectName.of("user"), 100, 50))),
                of("sequence, descending", new CreateSequence(new Sequence(ObjectName.of("down"), 7, -1))),
                of("sequence, changed", new AlterSequence(NUMBERS, new Sequence(NUMBERS.name(), 1, 50)))
                        .giving("SELECT nextval('numbers')", "[1]"),
                of("sequence, turned", new AlterSequence(NUMBERS, new Sequence(NUMBERS.name(), 1, -1))),
                of("sequence, renamed", new RenameSequence(NUMBERS.name(), ObjectName.of("counter"))),
                newTable(),
                of(
                                "table, dropped",
                                new DropForeignKey(TASKS, OF_SPACE),
                                new DropColumn(TASKS, Column.of("space_id", BIGINT, true), null),
                                new DropTable(BEFORE.tables().get(SPACES)))
                        .losing("spaces.id", "spaces.name", "tasks.space_id"),
                of("table, renamed", new RenameTable(TASKS, ObjectName.of("Task"))),
                of(
                        "table, moved and renamed",
                        new CreateNamespace("app"),
                        new RenameTable(TASKS, new ObjectName("app", "jobs"))),
                of("table comment", new AlterTableComment(TASKS, null, "it's a table")),
                add("column", Column.of("extra", TEXT, true).withComment("more"), null),
                add("column with a default", RANK.withName("level").withDefault("5"), null)
                        .giving("SELECT level FROM tasks", "[5, 5, 5]"),
                add("column with a constant for old rows", RANK.withName("level"), "7")
                        .giving("SELECT level FROM tasks", "[7, 7, 7]"),
                add("column from another", Column.of("label", TEXT, false).withDefault("'?'"), "upper(title)")
                        .giving("SELECT label FROM tasks ORDER BY id", "[FIRST, SECOND, THIRD]"),
                add(
                                "volatile column",
                                Column.of("token", ColumnType.of("uuid"), false).withDefault("gen_random_uuid()"),
                                null)
                        .giving("SELECT count(DISTINCT token) FROM tasks", "[3]"),
                add(
                        "column for now",
                        Column.of("at", ColumnType.of("timestamptz", 6), false).withDefault("now()"),
                        null),
                add("generated column", Column.of("twice", BIGINT, true).withGenerated("rank * 2"), null)
                        .giving("SELECT twice FROM tasks ORDER BY id", "[2, 4, 6]"),
                add("identity column", Column.of("no", BIGINT, false).withIdentity(Identity.ALWAYS), null)
                        .giving("SELECT no FROM tasks ORDER BY id", "[1, 2, 3]"),
                of(
                                "column, dropped",
                                new DropColumn(
                                        TASKS, NOTE.withName("kind").withType(ColumnType.of("varchar", 10)), null))
                        .losing("tasks.kind"),
                of("column, renamed", new RenameColumn(TASKS, "rank", "order")),
                of("type, wider", alter(TITLE, TITLE.withType(TEXT))),
                of("type, bigger", alter(RANK, RANK.withType(BIGINT))),
                of(
                                "type, other",
                                alter(RANK, RANK.withType(TEXT)),
                                new AddCheck(TASKS, new CheckConstraint("ck_t", "title <> ''")))
                        .withoutCheckOnRank(),
                of("enum to text", alter(STATE, STATE.withType(TEXT))),
                of("default", alter(RANK, RANK.withDefault("3"))),
                of("comment", alter(RANK, RANK.withComment("how urgent"))),
                of(
                                "not null with a value",
                                new AlterColumn(TASKS, NOTE, NOTE.withNullable(false), null, null, "'from ' || title"))
                        .losing("tasks.note")
                        .giving("SELECT note FROM tasks ORDER BY id", "[n1, from second, n3]"),
                of("not null no more", alter(RANK, RANK.withNullable(true))),
                of(
                                "identity",
                                new AlterColumn(
                                        SPACES,
                                        Column.of("id", BIGINT, false),
                                        Column.of("id", BIGINT, false).withIdentity(Identity.BY_DEFAULT),
                                        null,
                                        null,
                                        null))
                        .giving("INSERT INTO spaces (name) VALUES ('new') RETURNING id", "[3]")
                        .losing("spaces.id", "spaces.name"),
                of("stored value", new RenameStoredValue(TASKS, "kind", "BUG", "DEFECT"))
                        .giving("SELECT kind FROM tasks ORDER BY id", "[DEFECT, DEFECT, null]"),
                of(
                        "primary key",
                        new DropForeignKey(TASKS, OF_SPACE),
                        new DropPrimaryKey(SPACES, SPACE_KEY),
                        new AddPrimaryKey(SPACES, new PrimaryKey("Spaces_Key", List.of("id"))),
                        new AddForeignKey(TASKS, OF_SPACE)),
                replaced("primary key, replaced", TASKS_KEY, new PrimaryKey("Tasks_Key", List.of("title", "id"))),
                replaced("unique, replaced", TITLES, new UniqueConstraint("uq_tasks_title", List.of("title", "rank"))),
                replaced(
                        "unique, deferred",
                        TITLES,
                        new UniqueConstraint("uq_tasks_title", List.of("title"), false, Deferral.INITIALLY_DEFERRED)),
                replaced("check, replaced", RANKS, new CheckConstraint("ck_tasks_rank", "rank > 0")),
                replaced("index, replaced", BY_NOTE, Index.on("ix_tasks_note", List.of("note", "rank"))),
                replaced("foreign key, deferred", OF_SPACE, OF_SPACE.withDeferral(Deferral.INITIALLY_DEFERRED)),
                replaced(
                        "foreign key, replaced",
                        OF_SPACE,
                        new ForeignKey(
                                "fk_tasks_space_id",
                                List.of("space_id"),
                                SPACES,
                                List.of("id"),
                                ReferentialAction.SET_NULL,
                                ReferentialAction.CASCADE,
                                Deferral.DEFERRABLE)),
                of(
                        "unique",
                        new DropUnique(TASKS, TITLES),
                        new AddUnique(TASKS, new UniqueConstraint("uq", List.of("title", "rank")))),
                of("check", new AddCheck(TASKS, new CheckConstraint("ck_title", "length(title) > 0 OR rank = 0"))),
                of(
                        "foreign key",
                        new AddForeignKey(
                                TASKS,
                                new ForeignKey(
                                        "fk2",
                                        List.of("space_id"),
                                        SPACES,
                                        List.of("id"),
                                        ReferentialAction.SET_NULL))),
                of(
                        "index",
                        new DropIndex(TASKS, BY_NOTE),
                        new CreateIndex(
                                TASKS,
                                new Index(
                                        "ix_tasks_lower",
                                        List.of(
                                                new Index.Part(null, "lower(title)", true, false, "text_pattern_ops"),
                                                Index.Part.column("rank")),
                                        true,
                                        "btree",
                                        "rank > 0",
                                        List.of("note"),
                                        false))),
                rename("renamed index", BY_NOTE, "Ix"),
                rename("renamed unique constraint", TITLES, "UQ"),
                rename("renamed foreign key", OF_SPACE, "fk"));
    }

    /** The check on rank compares numbers: it cannot stay. */
    private Scenario withoutCheckOnRank() {
        Operation drop = new AddCheck(TASKS, new CheckConstraint("ck_tasks_rank", "rank >= 0")).inverse();
        List<Operation> all = new java.util.ArrayList<>(List.of(drop));
        all.addAll(operations);
        return new Scenario(name, all, lost, expected);
    }

    private static Scenario rename(String name, TableMember member, String to) {
        return of(name, new RenameMember(TASKS, member, member.withName(to)));
    }

    private static Scenario replaced(String name, TableMember from, TableMember to) {
        return of(name, new ReplaceMember(TASKS, from, to));
    }

    private static Scenario enumValues(String name, String... values) {
        EnumType to = new EnumType(STATUS, List.of(values));
        return of(name, new AlterEnumType(STATUSES, to, List.of(new EnumUse(TASKS, STATE))));
    }

    private static Scenario newTable() {
        ObjectName order = ObjectName.of("order");
        Table table = new Table(
                order,
                List.of(
                        Column.of("id", BIGINT, false),
                        Column.of("task_id", BIGINT, false).withComment("whose"),
                        Column.of("Count", ColumnType.of("integer"), true).withDefault("1")),
                new PrimaryKey("pk_order", List.of("id")),
                List.of(new UniqueConstraint("uq_order", List.of("Count"))),
                List.of(new CheckConstraint("ck_order", "\"Count\" > 0")),
                List.of(),
                List.of(),
                "of things");
        return of(
                "table with everything",
                new CreateTable(table),
                new CreateIndex(order, Index.on("ix_order_task_id", List.of("task_id"))),
                new AddForeignKey(
                        order,
                        new ForeignKey(
                                "fk_order_task",
                                List.of("task_id"),
                                TASKS,
                                List.of("id"),
                                ReferentialAction.NO_ACTION)));
    }
}
