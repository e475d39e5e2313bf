package dev.lockstep.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.report.Code;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaDifferTest extends DifferTestBase {
    private static final ColumnType TEXT = ColumnType.of("text");
    private static final Column TITLE = Column.of("title", TEXT, true);
    private static final Column NAME = Column.of("name", TEXT, true);
    private static final ObjectName STATUS = ObjectName.of("task_status");

    @Test
    void aRenameCarriesWhatMentionsTheColumn() {
        Schema before = schema(tasks(
                List.of(TITLE),
                new UniqueConstraint("uq", List.of("title")),
                new CheckConstraint("ck", "title <> ''")));
        Schema desired = schema(tasks(
                List.of(NAME), new UniqueConstraint("uq", List.of("name")), new CheckConstraint("ck", "name <> ''")));
        assertThat(lines(before, desired, renamed(SchemaPath.column(TASKS, "name"), "title")))
                .containsExactly("rename column title to name of tasks");
    }

    @Test
    void withoutAHintANewNameIsAnAddAndADrop() {
        assertThat(lines(schema(tasks(List.of(TITLE))), schema(tasks(List.of(NAME))), Hints.NONE))
                .containsExactly("add column tasks.name (text)", "drop column tasks.title (text)");
    }

    @Test
    void aStaleFormerNameDoesNoHarm() {
        Schema schema = schema(tasks(List.of(NAME)));
        assertThat(lines(schema, schema, renamed(SchemaPath.column(TASKS, "name"), "title")))
                .isEmpty();
    }

    @Test
    void aChainOfRenamesFreesEachNameFirst() {
        Column extra = Column.of("label", TEXT, true);
        Hints hints = renamed(Map.of(
                SchemaPath.column(TASKS, "name"),
                List.of("title"),
                SchemaPath.column(TASKS, "label"),
                List.of("name")));
        assertThat(lines(schema(tasks(List.of(TITLE, NAME))), schema(tasks(List.of(NAME, extra))), hints))
                .containsExactly("rename column name to label of tasks", "rename column title to name of tasks");
    }

    @Test
    void aFormerNameClaimedTwiceIsAnErrorOnBoth() {
        Schema desired = schema(tasks(List.of(NAME, Column.of("label", TEXT, true))));
        Hints hints = renamed(Map.of(
                SchemaPath.column(TASKS, "name"), List.of("title"),
                SchemaPath.column(TASKS, "label"), List.of("title")));
        assertThat(errors(schema(tasks(List.of(TITLE))), desired, hints))
                .hasSize(2)
                .allMatch(t -> t.contains("tasks.title") && t.contains("claims that former name too"));
    }

    @Test
    void aFormerNameThatIsStillMappedIsAnError() {
        assertThat(errors(
                        schema(tasks(List.of(TITLE))),
                        schema(tasks(List.of(TITLE, NAME))),
                        renamed(SchemaPath.column(TASKS, "name"), "title")))
                .singleElement()
                .asString()
                .contains("tasks.title is still mapped");
    }

    @Test
    void aSwapIsRefused() {
        Schema schema = schema(tasks(List.of(TITLE, NAME)));
        Hints hints = renamed(Map.of(
                SchemaPath.column(TASKS, "name"),
                List.of("title"),
                SchemaPath.column(TASKS, "title"),
                List.of("name")));
        assertThat(errors(schema, schema, hints)).hasSize(2).allMatch(t -> t.contains("A swap cannot be told"));
    }

    private List<String> errors(Schema before, Schema desired, Hints hints) {
        List<Finding> findings = differ.diff(before, desired, hints).findings();
        assertThat(findings).allMatch(f -> f.message().code() == Code.RENAME);
        return findings.stream().map(Finding::text).toList();
    }

    @Test
    void aMovedTableTakesItsForeignKeysAlong() {
        ObjectName moved = new ObjectName("app", "work");
        Schema before = schema(
                tasks(List.of()),
                table(ObjectName.of("notes"), List.of(Column.of("task_id", ID.type(), true)), key(TASKS)));
        Schema desired = schema(
                        table(ObjectName.of("notes"), List.of(Column.of("task_id", ID.type(), true)), key(moved)),
                        table(moved, List.of()))
                .withNamespaces(Set.of("app"));
        Hints hints = renamed(
                Map.of(SchemaPath.table(moved), List.of("tasks")),
                new SchemaPath(SchemaPath.Kind.PRIMARY_KEY, moved, "pk_work"));
        assertThat(lines(before, desired, hints))
                .containsExactly(
                        "add schema app",
                        "rename table tasks to app.work",
                        "rename primary key pk_tasks to pk_work of app.work");
    }

    private static ForeignKey key(ObjectName target) {
        return new ForeignKey("fk", List.of("task_id"), target, List.of("id"), ForeignKey.ReferentialAction.NO_ACTION);
    }

    @Test
    void aGeneratedNameStaysAndAGivenNameIsARename() {
        Schema before = schema(tasks(List.of(TITLE), Index.on("ix_old", List.of("title"))));
        Schema desired = schema(tasks(List.of(TITLE), Index.on("ix_new", List.of("title"))));
        SchemaPath index = new SchemaPath(SchemaPath.Kind.INDEX, TASKS, "ix_new");
        assertThat(lines(before, desired, renamed(Map.of(), index))).isEmpty();
        assertThat(lines(before, desired, Hints.NONE)).containsExactly("rename index ix_old to ix_new of tasks");
    }

    @Test
    void expressionsAreComparedByMeaning() {
        Schema before = schema(tasks(List.of(TITLE), new CheckConstraint("ck", "title<>''")));
        Schema desired = schema(tasks(List.of(TITLE), new CheckConstraint("ck", "TITLE <> ''")));
        assertThat(lines(before, desired, Hints.NONE)).isEmpty();
    }

    @Test
    void aForeignKeyIsMadeAgainAroundAChangeOfTheKeysType() {
        ColumnType uuid = ColumnType.of("uuid");
        Schema before = schema(tasks(List.of(Column.of("task_id", ID.type(), true)), key(TASKS)));
        Schema desired = schema(
                tasks(List.of(Column.of("task_id", uuid, true)), key(TASKS)).mapColumn("id", c -> c.withType(uuid)));
        assertThat(lines(before, desired, Hints.NONE))
                .containsExactly(
                        "drop foreign key fk of tasks (task_id to tasks (id))",
                        "change column tasks.id from bigint to uuid",
                        "change column tasks.task_id from bigint to uuid",
                        "add foreign key fk of tasks (task_id to tasks (id))");
    }

    @Test
    void aForeignKeyLeavesBeforeTheUniqueConstraintItNeeds() {
        Column code = Column.of("code", TEXT, true);
        ForeignKey key =
                new ForeignKey("fk", List.of("ref"), TASKS, List.of("code"), ForeignKey.ReferentialAction.NO_ACTION);
        UniqueConstraint unique = new UniqueConstraint("uq", List.of("code"));
        Schema before = schema(tasks(List.of(code, Column.of("ref", TEXT, true)), unique, key));
        Schema desired = schema(tasks(List.of(code)));
        assertThat(lines(before, desired, Hints.NONE))
                .containsExactly(
                        "drop foreign key fk of tasks (ref to tasks (code))",
                        "drop column tasks.ref (text)",
                        "drop unique constraint uq of tasks (code)");
    }

    @Test
    void aConstraintOfTheSameNameIsReplacedInOneGo() {
        Column code = Column.of("code", TEXT, true);
        Column ref = Column.of("ref", TEXT, true);
        Schema before = schema(tasks(
                List.of(code, ref),
                new UniqueConstraint("uq", List.of("code")),
                new CheckConstraint("ck", "code <> ''")));
        Schema desired = schema(tasks(
                List.of(code, ref),
                new UniqueConstraint("uq", List.of("code", "ref")),
                new CheckConstraint("ck", "code > 'a'")));
        assertThat(lines(before, desired, Hints.NONE))
                .containsExactly(
                        "change unique constraint uq of tasks from code to code, ref",
                        "change check constraint ck of tasks from code <> '' to code > 'a'");
    }

    @Test
    void anIndexOfAColumnThatGoesBeforeItsTypeChangesIsNotReplaced() {
        Column old = Column.of("old", ColumnType.ofEnum(STATUS), true);
        Column now = Column.of("now", ColumnType.ofEnum(STATUS), true);
        Schema before = schema(
                List.of(new EnumType(STATUS, List.of("OPEN"))), tasks(List.of(old), Index.on("ix", List.of("old"))));
        Schema desired = schema(
                List.of(new EnumType(STATUS, List.of("OPEN", "DONE"))),
                tasks(List.of(now), Index.on("ix", List.of("now"))));
        assertThat(lines(before, desired, Hints.NONE))
                .containsExactly(
                        "drop index ix of tasks (old)",
                        "drop column tasks.old (task_status)",
                        "change enum type task_status from OPEN to OPEN, DONE",
                        "add column tasks.now (task_status)",
                        "add index ix of tasks (now)");
    }

    @Test
    void anIndexWaitsForTheOneThatComesInstead() {
        Column code = Column.of("code", TEXT, true);
        Column ref = Column.of("ref", TEXT, true);
        Schema before = schema(tasks(List.of(code, ref), Index.on("ix", List.of("code"))));
        Schema desired = schema(tasks(List.of(code, ref), Index.on("ix2", List.of("code", "ref"))));
        assertThat(lines(before, desired, Hints.NONE))
                .containsExactly("add index ix2 of tasks (code, ref)", "drop index ix of tasks (code)");
    }

    @Test
    void theDefaultStepsAsideWhileItsEnumTypeChanges() {
        Column status = Column.of("status", ColumnType.ofEnum(STATUS), false);
        Schema before = schema(
                List.of(new EnumType(STATUS, List.of("OPEN", "DONE"))), tasks(List.of(status.withDefault("'DONE'"))));
        Schema desired = schema(
                List.of(new EnumType(STATUS, List.of("OPEN", "NEW"))), tasks(List.of(status.withDefault("'NEW'"))));
        assertThat(lines(before, desired, Hints.NONE))
                .containsExactly(
                        "change column tasks.status from default 'DONE' to without default",
                        "change enum type task_status from OPEN, DONE to OPEN, NEW",
                        "change column tasks.status from without default to default 'NEW'");
    }

    @Test
    void aRenamedEnumValueCarriesTheDefault() {
        Column status = Column.of("status", ColumnType.ofEnum(STATUS), false);
        Schema before =
                schema(List.of(new EnumType(STATUS, List.of("DONE"))), tasks(List.of(status.withDefault("'DONE'"))));
        Schema desired = schema(
                List.of(new EnumType(STATUS, List.of("CLOSED"))), tasks(List.of(status.withDefault("'CLOSED'"))));
        assertThat(lines(before, desired, renamed(SchemaPath.enumValue(STATUS, "CLOSED"), "DONE")))
                .containsExactly("rename enum value DONE to CLOSED of task_status");
    }

    @Test
    void aStoredValueIsRenamedBetweenTheTwoChecks() {
        Column status = Column.of("status", ColumnType.of("varchar", 20), false);
        Schema before = schema(tasks(List.of(status), new CheckConstraint("ck", "status in ('OPEN', 'DONE')")));
        Schema desired = schema(tasks(List.of(status), new CheckConstraint("ck", "status in ('OPEN', 'CLOSED')")));
        Hints hints = new Hints(
                Map.of(),
                Map.of(SchemaPath.column(TASKS, "status"), Map.of("CLOSED", "DONE")),
                Map.of(),
                Map.of(),
                Set.of());
        assertThat(lines(before, desired, hints))
                .containsExactly(
                        "drop check constraint ck of tasks (status in ('OPEN', 'DONE'))",
                        "replace 'DONE' by 'CLOSED' in column tasks.status",
                        "add check constraint ck of tasks (status in ('OPEN', 'CLOSED'))");
    }

    @Test
    void aColumnThatIsGeneratedOtherwiseIsMadeAnew() {
        Column total = Column.of("total", TEXT, true).withGenerated("title || 'x'");
        Schema before = schema(tasks(List.of(TITLE, total)));
        Schema desired = schema(tasks(List.of(TITLE, total.withGenerated("title || 'y'"))));
        assertThat(lines(before, desired, Hints.NONE))
                .containsExactly(
                        "drop column tasks.total (text, generated as title || 'x')",
                        "add column tasks.total (text, generated as title || 'y')");
    }

    @Test
    void tablesThatReferToEachOtherAreCreatedBeforeTheirKeys() {
        ObjectName notes = ObjectName.of("notes");
        Column note = Column.of("note_id", ID.type(), true);
        ForeignKey toNotes = new ForeignKey(
                "fk_tasks", List.of("note_id"), notes, List.of("id"), ForeignKey.ReferentialAction.CASCADE);
        Schema desired = schema(
                tasks(List.of(note), toNotes),
                table(notes, List.of(Column.of("task_id", ID.type(), true)), key(TASKS)));
        assertThat(lines(Schema.EMPTY, desired, Hints.NONE))
                .containsExactly(
                        "add table notes (2 columns)",
                        "add table tasks (2 columns)",
                        "add foreign key fk of notes (task_id to tasks (id))",
                        "add foreign key fk_tasks of tasks (note_id to notes (id) on delete cascade)");
    }

    @Test
    void hintsOfTheWayReachTheOperations() {
        Schema before = schema(tasks(List.of(TITLE)));
        Schema desired = schema(tasks(List.of(Column.of("title", ColumnType.of("integer"), false))));
        SchemaPath title = SchemaPath.column(TASKS, "title");
        Hints hints = new Hints(
                Map.of(),
                Map.of(),
                Map.of(title, "0"),
                Map.of(title, new Hints.Conversion("length(title)", "title::text")),
                Set.of());
        assertThat(proven(before, desired, hints).operations())
                .singleElement()
                .isEqualTo(new dev.lockstep.processor.operation.AlterColumn(
                        TASKS,
                        TITLE,
                        desired.tables().get(TASKS).column("title").orElseThrow(),
                        "length(title)",
                        "title::text",
                        "0"));
    }
}
