package dev.lockstep.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What hangs on something that changes under it, or changes its name: pairs that random schemas have found. */
class ChangedUnderneathTest extends DifferTestBase {
    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final ObjectName STATUS = ObjectName.of("task_status");
    private static final Column TITLE = Column.of("title", ColumnType.of("varchar", 50), true);

    @Test
    void aCheckAndAnIndexThatComputeAreMadeAnewAroundAWiderType() {
        CheckConstraint check = new CheckConstraint("ck", "title in ('a')");
        Index lower = new Index(
                "ix",
                List.of(new Index.Part(null, "lower(title)", false, false, null)),
                false,
                "btree",
                null,
                List.of(),
                false);
        Schema before = schema(tasks(List.of(TITLE), check, lower, Index.on("plain", List.of("title"))));
        Schema desired = before.mapTables(t -> t.mapColumn("title", c -> c.withType(ColumnType.of("varchar", 60))));
        assertThat(lines(before, desired, Hints.NONE))
                .containsExactly(
                        "drop index ix of tasks (lower(title))",
                        "drop check constraint ck of tasks (title in ('a'))",
                        "change column tasks.title from varchar(50) to varchar(60)",
                        "add check constraint ck of tasks (title in ('a'))",
                        "add index ix of tasks (lower(title))");
    }

    @Test
    void aGeneratedColumnIsMadeAnewAroundAnotherCollation() {
        Column loud = Column.of("loud", ColumnType.of("text"), true).withGenerated("upper(title)");
        Column collated = new Column("title", TITLE.type(), true, null, Column.Identity.NONE, null, "C", null);
        assertThat(lines(schema(tasks(List.of(TITLE, loud))), schema(tasks(List.of(collated, loud))), Hints.NONE))
                .containsExactly(
                        "drop column tasks.loud (text, generated as upper(title))",
                        "change column tasks.title from without collation to collation C",
                        "add column tasks.loud (text, generated as upper(title))");
    }

    @Test
    void aRenamedSequenceCarriesTheDefault() {
        Sequence old = new Sequence(ObjectName.of("Old seq"), 1, 1);
        Sequence now = old.withName(new ObjectName("app", "seq"));
        Column number = Column.of("number", ColumnType.of("bigint"), true);
        Schema before = schema(tasks(List.of(number.withDefault("nextval('\"Old seq\"')"))))
                .withSequences(List.of(old));
        Schema desired = schema(tasks(List.of(number.withDefault("nextval('app.seq')"))))
                .withSequences(List.of(now))
                .withNamespaces(List.of("app"));
        assertThat(lines(before, desired, renamed(SchemaPath.sequence(now.name()), "Old seq")))
                .containsExactly("add schema app", "rename sequence Old seq to app.seq");
    }

    @Test
    void theDefaultStepsAsideWhenTheColumnPassesFromOneChangingEnumTypeToAnother() {
        Column state = Column.of("state", ColumnType.ofEnum(MOOD), true).withDefault("'B'");
        Schema before = schema(
                List.of(new EnumType(MOOD, List.of("A", "B")), new EnumType(STATUS, List.of("C", "D"))),
                tasks(List.of(state)));
        Schema desired = schema(
                List.of(new EnumType(MOOD, List.of("A")), new EnumType(STATUS, List.of("D"))),
                tasks(List.of(Column.of("state", ColumnType.ofEnum(STATUS), true))));
        assertThat(lines(before, desired, Hints.NONE))
                .containsExactly(
                        "change column tasks.state from default 'B' to without default",
                        "change enum type mood from A, B to A",
                        "change enum type task_status from C, D to D",
                        "change column tasks.state from mood to task_status");
    }

    /** A value for the new type is no value of the old one. */
    @Test
    void aBackfillOfTheNewTypeDoesNotFillTheOldOne() {
        Column strict = Column.of("note", ColumnType.of("jsonb"), false);
        Column loose = Column.of("note", ColumnType.of("integer"), true);
        Hints hints = new Hints(Map.of(), Map.of(), Map.of(SchemaPath.column(TASKS, "note"), "0"), Map.of(), Set.of());
        assertThat(proven(schema(tasks(List.of(strict))), schema(tasks(List.of(loose))), hints)
                        .operations())
                .singleElement()
                .extracting("backfill")
                .isNull();
    }

    /** Both columns are made anew, and a text is no value for a number. */
    @Test
    void whatWasComputedIsCarriedOnlyWhereItCanBeAssigned() {
        Column computed = Column.of("loud", ColumnType.of("text"), true).withGenerated("upper(title)");
        Column number = Column.of("loud", ColumnType.of("integer"), true);
        Column shorter = Column.of("loud", ColumnType.of("varchar", 9), true);
        assertThat(backfills(computed, number)).isEmpty();
        assertThat(backfills(number, computed)).isEmpty();
        assertThat(backfills(computed, shorter)).containsExactly("upper(title)");
    }

    private List<String> backfills(Column from, Column to) {
        return proven(schema(tasks(List.of(TITLE, from))), schema(tasks(List.of(TITLE, to))), Hints.NONE)
                .operations()
                .stream()
                .flatMap(o -> Stream.of(o, o.inverse()))
                .filter(AddColumn.class::isInstance)
                .flatMap(o -> Stream.ofNullable(((AddColumn) o).backfill()))
                .toList();
    }
}
