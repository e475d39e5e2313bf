package dev.lockstep.processor.check.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.check.Acceptances;
import dev.lockstep.processor.check.Consent;
import dev.lockstep.processor.check.Planned;
import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.dialect.postgresql.PostgreSqlDialect;
import dev.lockstep.processor.diff.Difference;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.report.Code;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.RollingMessage;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.Deferral;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RollingTest {
    private static final Dialect DIALECT = new PostgreSqlDialect();
    private static final ObjectName TASKS = ObjectName.of("tasks");
    private static final EnumType STATUS = new EnumType(ObjectName.of("status"), List.of("OPEN", "DONE"));

    private static Table tasks(List<Column> columns, TableMember... members) {
        List<Column> all = new ArrayList<>(columns);
        all.add(0, column("id bigint not null"));
        List<TableMember> with = new ArrayList<>(List.of(members));
        with.add(new PrimaryKey("pk_tasks", List.of("id")));
        return Table.of(TASKS, all, null).withMembers(with);
    }

    private static List<Column> columns(String... texts) {
        return Arrays.stream(texts).map(RollingTest::column).toList();
    }

    /** {@code flag boolean not null default true}. */
    private static Column column(String text) {
        String[] parts = text.split(" default ", 2);
        String[] nameAndType = parts[0].split(" ", 2);
        boolean notNull = nameAndType[1].endsWith(" not null");
        return Column.of(nameAndType[0], DIALECT.parseType(nameAndType[1].replace(" not null", "")), !notNull)
                .withDefault(parts.length == 1 ? null : parts[1]);
    }

    private static Schema schema(Table... tables) {
        return Schema.EMPTY.withTables(List.of(tables));
    }

    private static List<Finding> findings(Schema before, Schema after, Hints hints, String... contracts) {
        return findings(before, after, hints, true, Set.of(contracts), Set.of());
    }

    private static List<Finding> findings(
            Schema before, Schema after, Hints hints, boolean rolling, Set<String> contracts, Set<String> retired) {
        Difference difference = new SchemaDiffer(DIALECT).diff(before, after, hints);
        assertThat(difference.findings()).isEmpty();
        return Rolling.findings(new Planned(
                2,
                before,
                difference.after(),
                difference.operations(),
                DIALECT.render(difference.operations()),
                new Consent(Set.of(), Acceptances.NONE, rolling, contracts, retired),
                hints));
    }

    /** That this is refused with that text, under that name, and passes by contract and without the policy. */
    private static void assertRefused(Message message, String name, Schema before, Schema after, Hints hints) {
        List<Finding> refused = findings(before, after, hints);
        assertThat(refused).extracting(Finding::message).containsExactly(message);
        assertThat(refused.get(0).message().code()).isEqualTo(Code.ROLLING);
        assertThat(refused.get(0).text()).contains(name);
        assertThat(refused.get(0).place()).isInstanceOf(Place.At.class);
        if (!message.equals(RollingMessage.VALUES_REORDERED)) {
            assertThat(refused.get(0).text()).contains("In two steps: now", "later");
        }
        assertThat(findings(before, after, hints, name)).isEmpty();
        assertThat(findings(before, after, hints, false, Set.of(), Set.of())).isEmpty();
    }

    private static void assertRefused(Message message, String name, Schema before, Schema after) {
        assertRefused(message, name, before, after, Hints.NONE);
    }

    private static void assertPasses(Schema before, Schema after) {
        assertThat(findings(before, after, Hints.NONE)).isEmpty();
    }

    private static Hints renamed(SchemaPath path, String former) {
        return new Hints(Map.of(path, List.of(former)), Map.of(), Map.of(), Map.of(), Set.of());
    }

    @Test
    void whatIsUsedIsNotDropped() {
        Schema empty = schema(tasks(columns()));
        assertRefused(RollingMessage.DROPPED, "tasks.flag", schema(tasks(columns("flag boolean"))), empty);
        assertRefused(RollingMessage.DROPPED, "tasks", empty, Schema.EMPTY);
        Sequence sequence = new Sequence(ObjectName.of("tasks_seq"), 1, 50);
        assertRefused(RollingMessage.DROPPED, "tasks_seq", empty.withSequences(List.of(sequence)), empty);
        Table typed = tasks(List.of(Column.of("status", ColumnType.ofEnum(STATUS.name()), true)));
        assertRefused(
                RollingMessage.DROPPED,
                "status.DONE",
                schema(typed).withEnumTypes(List.of(STATUS)),
                schema(typed).withEnumTypes(List.of(new EnumType(STATUS.name(), List.of("OPEN")))));
    }

    @Test
    void whatAnEarlierMigrationRetiredMayGo() {
        Schema before = schema(tasks(columns("flag boolean"), new CheckConstraint("ck", "flag")));
        Schema after = schema(tasks(columns()));
        assertThat(findings(before, after, Hints.NONE, true, Set.of(), Set.of("tasks.flag")))
                .isEmpty();
        assertThat(findings(before, after, Hints.NONE, true, Set.of(), Set.of("tasks.other")))
                .hasSize(1);
        assertThat(findings(before, Schema.EMPTY, Hints.NONE, true, Set.of(), Set.of("tasks")))
                .isEmpty();
    }

    @Test
    void nothingIsRenamed() {
        Schema before = schema(tasks(columns("title text")));
        assertRefused(
                RollingMessage.RENAMED,
                "tasks.title",
                before,
                schema(tasks(columns("name text"))),
                renamed(SchemaPath.column(TASKS, "name"), "title"));
        ObjectName jobs = ObjectName.of("jobs");
        assertRefused(
                RollingMessage.RENAMED,
                "tasks",
                before,
                schema(tasks(columns("title text")).withName(jobs)),
                renamed(SchemaPath.table(jobs), "tasks"));
        Table typed = tasks(List.of(Column.of("status", ColumnType.ofEnum(STATUS.name()), true)));
        assertRefused(
                RollingMessage.VALUE_RENAMED,
                "status",
                schema(typed).withEnumTypes(List.of(STATUS)),
                schema(typed).withEnumTypes(List.of(new EnumType(STATUS.name(), List.of("OPEN", "CLOSED")))),
                renamed(SchemaPath.enumValue(STATUS.name(), "CLOSED"), "DONE"));
    }

    @Test
    void rowsThatTheRunningVersionWritesKeepToTheTable() {
        Schema none = schema(tasks(columns()));
        assertRefused(
                RollingMessage.NOT_NULL_SET,
                "tasks.p",
                schema(tasks(columns("p integer"))),
                schema(tasks(columns("p integer not null"))));
        assertRefused(RollingMessage.NOT_NULL_ADDED, "tasks.p", none, schema(tasks(columns("p integer not null"))));
        assertRefused(
                RollingMessage.DEFAULT_DROPPED,
                "tasks.p",
                schema(tasks(columns("p integer default 0"))),
                schema(tasks(columns("p integer"))));
        assertPasses(none, schema(tasks(columns("p integer not null default 0"))));
        assertPasses(none, schema(tasks(columns("p integer"))));
        assertPasses(schema(tasks(columns("p integer not null"))), schema(tasks(columns("p integer"))));
    }

    @Test
    void aBackfillServesTheRowsThatAreThereAlone() {
        Hints backfill = new Hints(Map.of(), Map.of(), Map.of(SchemaPath.column(TASKS, "p"), "0"), Map.of(), Set.of());
        assertRefused(
                RollingMessage.NOT_NULL_ADDED,
                "tasks.p",
                schema(tasks(columns())),
                schema(tasks(columns("p integer not null"))),
                backfill);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            varchar(255) | varchar(100)
            integer      | bigint
            bigint       | integer
            text         | jsonb
            timestamp    | timestamptz
            integer      | integer[]
            text         | uuid
            numeric(9,2) | numeric(9,0)
            """)
    void aTypeStaysWhatDriversReadAndWrite(String from, String to) {
        assertRefused(
                RollingMessage.TYPE_CHANGED,
                "tasks.c",
                schema(tasks(columns("c " + from))),
                schema(tasks(columns("c " + to))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            varchar(100) | varchar(255)
            varchar(100) | text
            text         | varchar
            numeric(9,2) | numeric(12,2)
            timestamp(3) | timestamp(6)
            """)
    void aTypeMayBecomeWider(String from, String to) {
        assertPasses(schema(tasks(columns("c " + from))), schema(tasks(columns("c " + to))));
    }

    @Test
    void aKeyIsGeneratedAsItWas() {
        Column id = column("c bigint not null");
        assertRefused(
                RollingMessage.GENERATION_CHANGED,
                "tasks.c",
                schema(tasks(List.of(id))),
                schema(tasks(List.of(id.withIdentity(Column.Identity.BY_DEFAULT)))));
    }

    @Test
    void aSequenceCountsAsItDid() {
        ObjectName name = ObjectName.of("tasks_seq");
        Schema before = Schema.EMPTY.withSequences(List.of(new Sequence(name, 1, 50)));
        assertRefused(
                RollingMessage.SEQUENCE_CHANGED,
                "tasks_seq",
                before,
                Schema.EMPTY.withSequences(List.of(new Sequence(name, 1, 1))));
        assertPasses(before, Schema.EMPTY.withSequences(List.of(new Sequence(name, 1, 50, null, null, 20, false))));
    }

    @Test
    void rowsAreNotConstrainedFurther() {
        List<Column> columns = columns("a bigint", "b text");
        Schema before = schema(tasks(columns));
        List<TableMember> refused = List.of(
                new UniqueConstraint("x", List.of("a")),
                new CheckConstraint("x", "a > 0"),
                new ForeignKey(
                        "x",
                        List.of("a"),
                        TASKS,
                        List.of("id"),
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION,
                        Deferral.NOT_DEFERRABLE),
                new Index("x", Index.on("x", List.of("a")).parts(), true, "btree", null, List.of(), false));
        for (TableMember member : refused) {
            assertRefused(RollingMessage.CONSTRAINT_ADDED, "tasks.x", before, schema(tasks(columns, member)));
            assertPasses(schema(tasks(columns, member)), before);
            // What the running version leaves out is NULL, which keeps it.
            assertPasses(schema(tasks(columns("b text"))), schema(tasks(columns, member)));
            assertPasses(Schema.EMPTY, schema(tasks(columns, member)));
        }
        assertPasses(before, schema(tasks(columns, Index.on("x", List.of("a")))));
    }

    @Test
    void aConstraintOnANewColumnWithADefaultIsRefused() {
        assertRefused(
                RollingMessage.CONSTRAINT_ADDED,
                "tasks.x",
                schema(tasks(columns())),
                schema(tasks(columns("a bigint default 0"), new UniqueConstraint("x", List.of("a")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a in ('A', 'B')      | a in ('A', 'B', 'C') | true
            a in ('A', 'B')      | a in ('A')           | false
            a in ('A', 'B')      | a in ('A', 'C')      | false
            length(a) > 1        | length(a) > 0        | false
            "a" in ('A')         | "a" in ('A', 'B')     | true
            a in ('A') and b > 1 | a in ('A', 'B') and b > 1 | false
            a not in ('A')       | a not in ('A', 'B')   | false
            """)
    void aCheckMayBecomeLooser(String from, String to, boolean passes) {
        List<Column> columns = columns("a text", "b integer");
        Schema before = schema(tasks(columns, new CheckConstraint("ck", from)));
        Schema after = schema(tasks(columns, new CheckConstraint("ck", to)));
        if (passes) {
            assertPasses(before, after);
        } else {
            assertRefused(RollingMessage.CONSTRAINT_CHANGED, "tasks.ck", before, after);
        }
    }

    @Test
    void aNewValueIsTheFirstStepAndSaidSo() {
        Table typed = tasks(List.of(Column.of("status", ColumnType.ofEnum(STATUS.name()), true)));
        List<Finding> findings = findings(
                schema(typed).withEnumTypes(List.of(STATUS)),
                schema(typed).withEnumTypes(List.of(new EnumType(STATUS.name(), List.of("OPEN", "LATE", "DONE")))),
                Hints.NONE);
        assertThat(findings).extracting(Finding::message).containsExactly(RollingMessage.VALUE_ADDED);
        assertThat(findings.get(0).isError()).isFalse();
        assertRefused(
                RollingMessage.VALUES_REORDERED,
                "status",
                schema(typed).withEnumTypes(List.of(STATUS)),
                schema(typed).withEnumTypes(List.of(new EnumType(STATUS.name(), List.of("DONE", "OPEN")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks.q", "tasks"})
    void aContractThatNothingNeedsIsAnError(String name) {
        Schema before = schema(tasks(columns("p integer")));
        Schema after = schema(tasks(columns("p integer not null")));
        assertThat(findings(before, after, Hints.NONE, "tasks.p", name))
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .startsWith("[lockstep:configuration] contracts names \"" + name + "\"")
                .contains("what it breaks is: tasks.p");
    }
}
