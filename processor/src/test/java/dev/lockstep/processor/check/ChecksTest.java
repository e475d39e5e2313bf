package dev.lockstep.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.RenderedChange;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.DropColumn;
import dev.lockstep.processor.operation.DropSequence;
import dev.lockstep.processor.operation.DropTable;
import dev.lockstep.processor.operation.EnumUse;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Sequence;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    private static final ObjectName TASKS = ObjectName.of("tasks");
    private static final ObjectName STATUS = ObjectName.of("task_status");
    private static final Column FLAG = Column.of("flag", ColumnType.of("boolean"), false);
    private static final Script NO_SCRIPT = new Script(List.of(), List.of(), List.of());

    private static Planned planned(Set<String> drops, Script script, Operation... operations) {
        return new Planned(
                2, Schema.EMPTY, Schema.EMPTY, List.of(operations), script, Consent.NONE.withDrops(drops), Hints.NONE);
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::text).toList();
    }

    private static List<String> losses(Set<String> drops, Operation... operations) {
        return texts(DataLoss.findings(planned(drops, NO_SCRIPT, operations)));
    }

    @Test
    void dataLossListsAllThatIsToBeAllowed() {
        assertThat(losses(
                        Set.of("notes"),
                        new DropTable(Table.of(ObjectName.of("notes"), List.of(FLAG), null)),
                        new DropColumn(TASKS, FLAG, null),
                        new DropSequence(new Sequence(ObjectName.of("seq"), 1, 50)),
                        new AlterEnumType(
                                new EnumType(STATUS, List.of("OPEN", "DONE")),
                                new EnumType(STATUS, List.of("OPEN")),
                                List.of(new EnumUse(TASKS, FLAG)))))
                .hasSize(3)
                .anyMatch(t -> t.contains("column tasks.flag would be dropped with its values")
                        && t.contains("@RenamedFrom(\"flag\")"))
                .anyMatch(t -> t.contains("sequence seq would be dropped"))
                .anyMatch(t -> t.contains("enum value task_status.DONE would be removed"))
                .allMatch(t -> t.contains("drops = {\"notes\", \"seq\", \"task_status.DONE\", \"tasks.flag\"})"));
    }

    @Test
    void allowedLossesAreSilentAndATableCoversItsColumns() {
        Operation drop = new DropTable(Table.of(TASKS, List.of(FLAG), null));
        assertThat(losses(Set.of("tasks", "tasks.flag"), drop)).isEmpty();
    }

    @Test
    void aDropThatMatchesNothingIsAnError() {
        assertThat(losses(Set.of("tasks.falg", "tasks.flag"), new DropColumn(TASKS, FLAG, null)))
                .singleElement()
                .asString()
                .startsWith("[lockstep:configuration] drops names \"tasks.falg\"")
                .contains("what it loses is: tasks.flag");
    }

    @Test
    void aComputedColumnHoldsNothingToLose() {
        assertThat(losses(Set.of(), new DropColumn(TASKS, FLAG.withGenerated("true"), null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            varchar:255   | varchar:100      | true
            varchar:100   | varchar:255      | false
            varchar:100   | text             | false
            text          | varchar:100      | true
            varchar       | varchar:100      | true
            bigint        | integer          | true
            integer       | bigint           | false
            integer       | double precision | false
            bigint        | double precision | true
            integer       | numeric:10:0     | false
            integer       | numeric:10:2     | true
            numeric:10:2  | numeric:12:2     | false
            numeric:10:2  | numeric:10:4     | true
            numeric:12:2  | numeric:12       | true
            numeric:12:2  | numeric          | false
            numeric       | numeric:12:2     | true
            timestamptz   | date             | true
            timestamptz   | timestamp        | true
            timestamp     | timestamptz      | true
            timestamp     | timestamp:3      | true
            timestamp     | timestamp:6      | false
            timestamp:6   | timestamptz:6    | true
            timestamp     | timestamptz:6    | true
            timestamp:6   | timestamptz:3    | true
            timestamp:3   | timestamptz:3    | true
            date          | timestamp        | false
            date          | timestamp:6      | false
            date          | timestamp:0      | false
            uuid          | varchar:36       | false
            uuid          | varchar:35       | true
            text          | integer          | true
            jsonb         | text             | false
            json          | jsonb            | true
            varchar:36    | uuid             | true
            varchar:5     | char:5           | true
            char:5        | varchar:5        | false
            cidr          | inet             | false
            bit:4         | bit:8            | true
            boolean       | integer          | false
            bytea         | bigint           | true
            """)
    void narrowingFollowsWhatTheTypesHold(String from, String to, boolean loses) {
        Operation alter = new AlterColumn(
                TASKS, Column.of("c", type(from), true), Column.of("c", type(to), true), null, null, null);
        assertThat(losses(Set.of(), alter)).hasSize(loses ? 1 : 0);
        assertThat(losses(loses ? Set.of("tasks.c") : Set.of(), alter)).isEmpty();
    }

    @Test
    void anArrayHoldsWhatItsElementsHoldAndAZoneThatIsSaidLosesNothing() {
        Column text = Column.of("c", ColumnType.of("varchar", 10), true);
        assertThat(losses(Set.of(), retyped(text, ColumnType.of("text").array(), null)))
                .isEmpty();
        assertThat(losses(Set.of(), retyped(text, ColumnType.of("varchar", 5).array(), null)))
                .hasSize(1);
        assertThat(losses(Set.of(), retyped(text.withType(text.type().array()), text.type(), null)))
                .hasSize(1);
        Column local = Column.of("c", ColumnType.of("timestamp", 6), true);
        assertThat(losses(Set.of(), retyped(local, ColumnType.of("timestamptz", 6), null)))
                .singleElement()
                .asString()
                .contains("@ConvertUsing(\"… at time zone 'UTC'\")");
        assertThat(losses(Set.of(), retyped(local, ColumnType.of("timestamptz", 6), "c at time zone 'UTC'")))
                .isEmpty();
    }

    private static Operation retyped(Column from, ColumnType to, @Nullable String using) {
        return new AlterColumn(TASKS, from, from.withType(to), using, null, null);
    }

    @Test
    void aTypeThatNoColumnHasLosesNothing() {
        assertThat(losses(
                        Set.of(),
                        new AlterEnumType(
                                new EnumType(STATUS, List.of("OPEN", "DONE")),
                                new EnumType(STATUS, List.of("OPEN")),
                                List.of())))
                .isEmpty();
    }

    private static ColumnType type(String text) {
        String[] parts = text.split(":", -1);
        Integer[] arguments =
                java.util.Arrays.stream(parts).skip(1).map(Integer::valueOf).toArray(Integer[]::new);
        return ColumnType.of(parts[0], arguments);
    }

    @Test
    void notNullNeedsAValueForRowsThatExist() {
        Column nullable = FLAG.withNullable(true);
        assertThat(texts(NotNull.findings(planned(
                        Set.of(),
                        NO_SCRIPT,
                        new AddColumn(TASKS, FLAG, null),
                        new AlterColumn(TASKS, nullable, FLAG, null, null, null)))))
                .hasSize(2)
                .allMatch(t -> t.contains("@Backfill(\"…\")") && t.contains("@ServerDefault(\"…\")"));
        assertThat(NotNull.findings(planned(
                        Set.of(),
                        NO_SCRIPT,
                        new AddColumn(TASKS, FLAG, "true"),
                        new AddColumn(TASKS, FLAG.withDefault("true"), null),
                        new AddColumn(TASKS, FLAG.withIdentity(Column.Identity.ALWAYS), null),
                        new AddColumn(TASKS, FLAG.withGenerated("true"), null),
                        new AddColumn(TASKS, nullable, null),
                        new AlterColumn(TASKS, nullable, FLAG, null, null, "true"),
                        new AlterColumn(TASKS, FLAG, nullable, null, null, null))))
                .isEmpty();
    }

    @Test
    void namesAreCountedInBytes() {
        String fits = "ä".repeat(31) + "x";
        Schema schema = Schema.EMPTY.withTables(
                List.of(Table.of(TASKS, List.of(FLAG.withName(fits), FLAG.withName(fits + "y")), null)));
        assertThat(texts(NameTooLong.findings(schema, 63)))
                .containsExactly("[lockstep:name-too-long] the name of column tasks." + fits
                        + "y has 64 bytes; the database" + " would cut it to " + fits + ". Give it a shorter one.");
    }

    @Test
    void relationsOfASchemaShareTheirNames() {
        Table tasks = Table.of(TASKS, List.of(FLAG), null);
        Schema schema = Schema.EMPTY
                .withTables(List.of(
                        tasks.withMembers(List.of(
                                Index.on("ix", List.of("flag")),
                                new UniqueConstraint("ck", List.of("flag")),
                                new CheckConstraint("ck", "flag"))),
                        tasks.withName(ObjectName.of("notes")).withMembers(List.of(Index.on("ix", List.of("flag")))),
                        tasks.withName(new ObjectName("app", "notes"))
                                .withMembers(List.of(Index.on("ix", List.of("flag"))))))
                .withSequences(List.of(new Sequence(TASKS, 1, 1)))
                .withEnumTypes(List.of(new EnumType(TASKS, List.of("A"))));
        assertThat(texts(DuplicateName.findings(schema)))
                .hasSize(4)
                .anyMatch(t -> t.contains("sequence tasks has the same name as table tasks"))
                .anyMatch(t -> t.contains("index tasks.ix has the same name as index notes.ix"))
                .anyMatch(t -> t.contains("check constraint tasks.ck has the same name as unique constraint tasks.ck"))
                .anyMatch(t -> t.contains("enum type tasks has the same name as table tasks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "migration",
                "changes",
                "update models",
                "tasks",
                "Update the model.",
                "fix",
                "migration 2",
                "schema v2",
                "PROJ-123",
                "fix PROJ-123",
                "changes for #42",
                "minor improvements",
                "database refactoring",
                "hibernate ddl",
                "2024-05-01 update",
                "wip: several changes"
            })
    void vagueMessagesAreRefusedWithABetterOne(String message) {
        assertThat(VagueMessage.find(3, message, "update Task: add priority"))
                .get()
                .extracting(Finding::text)
                .asString()
                .contains("@Migration(\"update Task: add priority\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update Task: add priority",
                "add tasks",
                "drop legacy flags",
                "ajouter priorité",
                "PROJ-123 add priority to Task",
                "add status",
                "add code to ticket",
                "release draft: require review",
                "rename Task.body to description",
                "index tasks by due date",
                "GDPR: shorten retention",
                "require account names",
                "Aufgaben hinzufügen",
                "タスク 追加"
            })
    void messagesThatSaySomethingPass(String message) {
        assertThat(VagueMessage.isVague(message)).isFalse();
    }

    @Test
    void adviceTellsOfLossAndLock() {
        RenderedChange quiet = new RenderedChange(
                "ADD_COLUMN", "tasks.a", "tasks", LockLevel.NONE, WorkKind.CATALOG, "", "add column tasks.a");
        RenderedChange loud = new RenderedChange(
                "DROP_COLUMN",
                "tasks.flag",
                "tasks",
                LockLevel.ACCESS_EXCLUSIVE,
                WorkKind.CATALOG,
                "the values of tasks.flag",
                "drop column tasks.flag");
        Script script = new Script(List.of(quiet, loud), List.of(), List.of());
        assertThat(texts(LockAdvice.findings(planned(
                        Set.of(), script, new AddColumn(TASKS, FLAG, "true"), new DropColumn(TASKS, FLAG, null)))))
                .containsExactly(
                        "[lockstep:recorded] drop column tasks.flag: loses the values of tasks.flag; locks tasks"
                                + " (ACCESS EXCLUSIVE) and changes the catalog alone");
    }
}
