package dev.lockstep.processor.history;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.RenderedChange;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
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
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.Deferral;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A schema, and operations of every kind, in which each optional fact is present somewhere and absent elsewhere. */
final class Samples {
    static final ObjectName TASKS = ObjectName.of("tasks");
    static final ObjectName ODD = new ObjectName("plan.ning", "odd \"table\"\nof\u00e9 \u2028");
    static final EnumType STATUS = new EnumType(ObjectName.of("task_status"), List.of("OPEN", "it's done", ""));
    static final EnumType MOOD = new EnumType(new ObjectName("planning", "varchar(3)"), List.of("GOOD"));
    static final Sequence SEQUENCE = new Sequence(ObjectName.of("tasks_seq"), Long.MIN_VALUE, 50);
    static final Column ID = Column.of("id", ColumnType.of("bigint"), false).withIdentity(Column.Identity.BY_DEFAULT);
    static final Column TITLE = new Column(
            "title",
            ColumnType.of("varchar", 200),
            false,
            "'a\nb\r'::text",
            Column.Identity.NONE,
            null,
            "de-x-icu",
            "the title\nin two lines");
    static final Column STATE =
            Column.of("state", ColumnType.ofEnum(STATUS.name()).array(), true);
    static final Column SUM = Column.of(
                    "sum", ColumnType.of("numeric", 10, -2).array().array(), true)
            .withGenerated("1 + 1");
    static final PrimaryKey KEY = new PrimaryKey("pk_tasks", List.of("id"));
    static final UniqueConstraint UNIQUE =
            new UniqueConstraint("uq_tasks_title", List.of("title", "state"), true, Deferral.INITIALLY_DEFERRED);
    static final CheckConstraint CHECK = new CheckConstraint("ck_tasks_title", "title <> ''\nAND sum > 0");
    static final ForeignKey SELF =
            new ForeignKey("fk_tasks", List.of("sum"), TASKS, List.of("id"), ForeignKey.ReferentialAction.SET_NULL);
    static final ForeignKey FOREIGN = new ForeignKey(
            "fk_odd",
            List.of("x"),
            ODD,
            List.of("y"),
            ForeignKey.ReferentialAction.NO_ACTION,
            ForeignKey.ReferentialAction.CASCADE,
            Deferral.DEFERRABLE);
    static final Index PLAIN = Index.on("ix_tasks_title", List.of("title"));
    static final Index RICH = new Index(
            "ix_tasks_rich",
            List.of(
                    new Index.Part(null, "lower(title)", true, true, "text_pattern_ops"),
                    new Index.Part("sum", null, true, false, null)),
            true,
            "gin",
            "sum > 0",
            List.of("state"),
            true);
    static final Table TABLE = new Table(
            TASKS,
            List.of(ID, TITLE, STATE, SUM),
            KEY,
            List.of(UNIQUE),
            List.of(CHECK),
            List.of(SELF),
            List.of(PLAIN, RICH),
            "all tasks");
    static final Schema SCHEMA = Schema.of(
            List.of("planning", "plan.ning"),
            List.of(
                    TABLE,
                    Table.of(
                            ODD, List.of(Column.of("y", new ColumnType(MOOD.name(), List.of(), 0, true), true)), null)),
            List.of(SEQUENCE),
            List.of(STATUS, MOOD));

    private Samples() {}

    /** Every kind of operation at least once. */
    static List<Operation> operations() {
        List<Operation> forward = new ArrayList<>(List.of(
                new CreateNamespace("planning"),
                new CreateEnumType(STATUS),
                new AlterEnumType(STATUS, STATUS.withValueRenamed("OPEN", "NEW"), List.of(new EnumUse(TASKS, STATE))),
                new AlterEnumType(STATUS, STATUS, List.of()),
                new RenameEnumType(STATUS.name(), MOOD.name()),
                new RenameEnumValue(STATUS.name(), "OPEN", "NEW"),
                new CreateSequence(SEQUENCE),
                new CreateSequence(SEQUENCE, SchemaPath.column(ODD, "id")),
                new AlterSequence(SEQUENCE, new Sequence(SEQUENCE.name(), 20, -1, 3L, 30L, 5, true)),
                new RenameSequence(SEQUENCE.name(), ODD),
                new CreateTable(TABLE),
                new RenameTable(TASKS, ODD),
                new AlterTableComment(TASKS, null, "all tasks"),
                new AlterTableComment(TASKS, "all tasks", "x"),
                new AddColumn(TASKS, TITLE, "'x'\n|| 'y'"),
                new AddColumn(TASKS, STATE, null),
                new AlterColumn(TASKS, TITLE, TITLE.withNullable(true), null, null, null),
                new AlterColumn(TASKS, TITLE, TITLE.withType(ColumnType.of("text")), "a", "b\nc", "d"),
                new RenameColumn(TASKS, "title", "name"),
                new RenameStoredValue(TASKS, "state", "OPEN", "NEW"),
                new AddPrimaryKey(TASKS, KEY),
                new AddUnique(TASKS, UNIQUE),
                new AddCheck(TASKS, CHECK),
                new AddForeignKey(TASKS, FOREIGN),
                new CreateIndex(TASKS, RICH)));
        for (TableMember member : List.of(KEY, UNIQUE, CHECK, SELF, PLAIN)) {
            forward.add(new RenameMember(TASKS, member, member.withName("other")));
        }
        forward.add(new ReplaceMember(TASKS, PLAIN, RICH.withName(PLAIN.name())));
        List<Operation> all = new ArrayList<>(forward);
        forward.forEach(operation -> all.add(operation.inverse()));
        return all;
    }

    static Script script(String sql) {
        return new Script(
                List.of(
                        new RenderedChange(
                                "ADD_COLUMN",
                                "tasks.x",
                                "tasks",
                                LockLevel.ACCESS_EXCLUSIVE,
                                WorkKind.CATALOG,
                                "",
                                "add"),
                        new RenderedChange(
                                "DROP_COLUMN", "tasks.y", "tasks", LockLevel.NONE, WorkKind.SCAN, "y", "drop")),
                List.of(
                        new SqlStep(SqlStep.Kind.STATEMENT, "tasks", LockLevel.SHARE, WorkKind.REWRITE, "", sql),
                        new SqlStep(
                                SqlStep.Kind.BUILD_INDEX,
                                "ix",
                                LockLevel.NONE,
                                WorkKind.CATALOG,
                                "\"ix\"",
                                "a\n\nb\n")),
                List.of());
    }

    /** A record that adds a table of one column. */
    static MigrationRecord record(int number, String parent, String message, String table) {
        Operation create = new CreateTable(
                Table.of(ObjectName.of(table), List.of(Column.of("id", ColumnType.of("bigint"), false)), null));
        TreeMap<String, Script> scripts = new TreeMap<>();
        scripts.put("postgresql", script("CREATE TABLE " + table + " (\n  id bigint NOT NULL\n)"));
        return RecordCodec.seal(number, message, parent, List.of(create), scripts);
    }
}
