package dev.lockstep.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.operation.Fact;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest extends DifferTestBase {
    private static final Column PRIORITY = Column.of("priority", ColumnType.of("integer"), false);
    private static final Column TITLE = Column.of("title", ColumnType.of("varchar", 100), true);

    @Test
    void newTablesAreNamed() {
        Schema desired = schema(
                table(ObjectName.of("accounts"), List.of(TITLE), Index.on("ix", List.of("title"))),
                tasks(List.of()),
                table(ObjectName.of("workspaces"), List.of()));
        assertThat(suggestion(Schema.EMPTY, desired, Hints.NONE)).isEqualTo("add accounts, tasks and workspaces");
        assertThat(drift(Schema.EMPTY, desired, Hints.NONE))
                .containsExactly(
                        "[lockstep:drift] table accounts is not in the snapshot",
                        "[lockstep:drift] table tasks is not in the snapshot",
                        "[lockstep:drift] table workspaces is not in the snapshot");
    }

    @Test
    void anAddedColumnSpeaksForItsConstraints() {
        Schema before = schema(tasks(List.of()));
        Schema desired = schema(tasks(List.of(PRIORITY), new CheckConstraint("ck", "priority > 0")));
        assertThat(suggestion(before, desired, Hints.NONE)).isEqualTo("update Task: add priority");
        assertThat(drift(before, desired, Hints.NONE))
                .containsExactly("[lockstep:drift] column tasks.priority (integer, not null) is not in the snapshot");
    }

    @Test
    void aDroppedColumnPointsAtBothWaysOut() {
        assertThat(drift(schema(tasks(List.of(TITLE))), schema(tasks(List.of())), Hints.NONE))
                .singleElement()
                .asString()
                .contains("no attribute maps to it any more", "@RenamedFrom(\"title\")", "drops = {\"tasks.title\"}");
    }

    @Test
    void aChangeSaysWhatDiffersAndNothingElse() {
        Schema before = schema(tasks(List.of(TITLE, PRIORITY)));
        Schema desired = schema(
                tasks(List.of(TITLE.withType(ColumnType.of("varchar", 255)).withNullable(false), PRIORITY)));
        assertThat(drift(before, desired, Hints.NONE))
                .containsExactly("[lockstep:drift] column tasks.title is varchar(100), nullable in the snapshot,"
                        + " varchar(255), not null in the entities");
        assertThat(suggestion(before, desired, Hints.NONE)).isEqualTo("update Task: change title to varchar(255)");
    }

    @Test
    void aRenameIsToldUnderTheNewName() {
        Schema desired = schema(tasks(List.of(TITLE.withName("name"))));
        Hints hints = renamed(SchemaPath.column(TASKS, "name"), "title");
        assertThat(drift(schema(tasks(List.of(TITLE))), desired, hints))
                .containsExactly("[lockstep:drift] column tasks.name is named title in the snapshot");
        assertThat(suggestion(schema(tasks(List.of(TITLE))), desired, hints))
                .isEqualTo("update Task: rename title to name");
    }

    @Test
    void aLongSuggestionIsCutToWhatMatters() {
        Schema before = schema(tasks(List.of()));
        List<Column> many = java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> TITLE.withName("a_rather_long_column_name_" + i))
                .toList();
        assertThat(suggestion(before, schema(tasks(many)), Hints.NONE)).isEqualTo("update Task: add 9 fields");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            varchar(100)           | text                | change title to text
            numeric(8,2), nullable | numeric(9,2), not null | change title to numeric(9,2)
            nullable               | not null            | require title
            not null               | nullable            | no longer require title
            without default        | default 0           | set default of title
            default 0              | without default     | drop default of title
            without identity       | identity by default | change title
            """)
    void aColumnsChangeSaysWhatComes(String from, String to, String words) {
        Clause clause = Clause.of(Fact.change(SchemaPath.column(TASKS, "title"), from, to));
        assertThat(clause.verb() + " " + clause.noun()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN, DONE | OPEN, LATE, DONE | add LATE
            OPEN, DONE | OPEN             | remove DONE
            OPEN, DONE | DONE, OPEN       | reorder values
            OPEN, DONE | OPEN, LATE       | change values
            """)
    void anEnumsChangeSaysWhichValues(String from, String to, String words) {
        Clause clause = Clause.of(Fact.change(SchemaPath.enumType(TASKS), from, to));
        assertThat(clause.verb() + " " + clause.noun()).isEqualTo(words);
        Clause checked =
                Clause.of(Fact.change(new SchemaPath(SchemaPath.Kind.CHECK, TASKS, "ck"), listed(from), listed(to)));
        assertThat(checked.verb() + " " + checked.noun())
                .startsWith(words.equals("reorder values") ? words : words + " ");
    }

    private static String listed(String values) {
        return "status in ('" + values.replace(", ", "','") + "')";
    }

    @Test
    void constraintsAndIndexesAreCalledByWhatTheyAreOn() {
        Schema before = schema(tasks(List.of(TITLE, PRIORITY)));
        assertThat(suggestion(
                        before,
                        schema(tasks(List.of(TITLE, PRIORITY), new UniqueConstraint("uq", List.of("title")))),
                        Hints.NONE))
                .isEqualTo("update Task: add unique constraint on title");
        assertThat(suggestion(
                        before,
                        schema(tasks(List.of(TITLE, PRIORITY), Index.on("ix", List.of("title", "priority")))),
                        Hints.NONE))
                .isEqualTo("update Task: add index on title, priority");
        assertThat(suggestion(
                        before,
                        schema(tasks(List.of(TITLE, PRIORITY), new CheckConstraint("positive", "priority > 0"))),
                        Hints.NONE))
                .isEqualTo("update Task: add check constraint positive");
    }

    @Test
    void severalTablesAreNamed() {
        ObjectName notes = ObjectName.of("notes");
        assertThat(suggestion(
                        schema(tasks(List.of(TITLE)), table(notes, List.of(TITLE))),
                        schema(
                                tasks(List.of(TITLE.withType(ColumnType.of("text")))),
                                table(notes, List.of(TITLE.withNullable(false)))),
                        Hints.NONE))
                .isEqualTo("update notes: require title; update Task: change title to text");
    }

    private String suggestion(Schema before, Schema desired, Hints hints) {
        return Wording.suggest(
                proven(before, desired, hints).operations(),
                n -> n.equals(TASKS) ? Optional.of("Task") : Optional.empty());
    }

    private List<String> drift(Schema before, Schema desired, Hints hints) {
        return Drift.findings(proven(before, desired, hints).operations()).stream()
                .map(Finding::text)
                .toList();
    }
}
