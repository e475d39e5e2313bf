package dev.lockstep.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.JavaFile;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.history.MigrationRecord;
import dev.lockstep.runtime.Change;
import dev.lockstep.runtime.Impact;
import dev.lockstep.runtime.Lock;
import dev.lockstep.runtime.Migration;
import dev.lockstep.runtime.Step;
import dev.lockstep.runtime.Work;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MigrationWriterTest {
    private static final Impact IMPACT = Impact.on("tasks", Lock.ACCESS_EXCLUSIVE, Work.CATALOG);

    @Test
    void readsAsIfWrittenByHand() throws IOException {
        Golden.check(write(addPriority(), Optional.of(Records.record(1, "add_tasks", "add tasks", none()))));
    }

    @Test
    void everyKindOfStepAndEveryFactOfAChange() {
        Script script = new Script(
                List.of(Records.change("DROP_COLUMN", "tasks.\"flag\"", "every \"flag\"\\", "drop column")),
                List.of(
                        Records.step(SqlStep.Kind.STATEMENT, "", "a"),
                        Records.step(SqlStep.Kind.STANDALONE, "", "b"),
                        Records.step(SqlStep.Kind.BUILD_INDEX, "\"app\".\"ix\"", "c"),
                        Records.step(SqlStep.Kind.GUARD, "rows\twithout a \u2028name", "d"),
                        Records.step(SqlStep.Kind.BACKFILL, "\"tasks\"", "e")),
                List.of());
        MigrationRecord record =
                Records.record(7, "drop_flag", "drop $L the \"flag\" \\users */ {@link x} <b>", script);

        Migration migration = load(record);

        assertThat(migration.changes())
                .containsExactly(new Change(Change.Kind.DROP_COLUMN, "tasks.\"flag\"", IMPACT, "every \"flag\"\\"));
        assertThat(migration.upgrade())
                .containsExactly(
                        Step.statement(IMPACT, "a"),
                        Step.standalone(IMPACT, "b"),
                        Step.buildIndex(IMPACT, "\"app\".\"ix\"", "c"),
                        Step.guard(IMPACT, "rows\twithout a \u2028name", "d"),
                        Step.backfill(IMPACT, "\"tasks\"", "e"));
        assertThat(migration.downgrade()).isEmpty();
        assertThat(migration.revision().number()).isEqualTo(7);
        assertThat(migration.revision().slug()).isEqualTo(record.slug());
        assertThat(migration.revision().message()).isEqualTo(record.message());
        assertThat(migration.revision().checksum()).isEqualTo(record.checksum());
        assertThat(migration.revision().chain()).isEqualTo(record.chain());
    }

    @Test
    void sqlThatIsHardToQuote() {
        List<String> sql = List.of(
                "",
                " ",
                "   ",
                "\n",
                "\n\n",
                " \n ",
                "a \nb  \n\n  c\t\n",
                "  a\n  b",
                "  a\n\n   \n    b\n",
                "\ta\n\tb",
                "  x\ry\r\nz",
                "\"",
                "\"\"",
                "\"\"\"",
                "\"\"\"\"\"\"\"",
                "a\"\n\"\"\"b\"",
                "\\",
                "\\u0041 \\n \\s \\",
                "\\\u00e9",
                "$L $S $T $$ $ %s $[ $] $W",
                "'größe' \ud83d\ude00 \ud83d lone",
                "\u2028a\u2029\u3000\u00a0\u0085\u000b\f\b\u001c\u0000" + "1\u00001\u007f",
                "CREATE FUNCTION f() AS $body$\n  BEGIN\n  END\n$body$");

        assertThat(load(Records.withSql(sql)).upgrade()).extracting(Step::sql).containsExactlyElementsOf(sql);
    }

    @Property(tries = 30)
    void anySql(@ForAll("sqls") List<String> sql) {
        Migration migration = load(Records.withSql(sql));
        assertThat(migration.upgrade()).extracting(Step::sql).containsExactlyElementsOf(sql);
        assertThat(migration.downgrade()).extracting(Step::sql).containsExactlyElementsOf(sql);
    }

    @Provide
    Arbitrary<List<String>> sqls() {
        Arbitrary<String> hard = Arbitraries.of(
                " ",
                "  ",
                "\n",
                "\r",
                "\t",
                "\"",
                "\"\"\"",
                "\\",
                "\\u",
                "u0020",
                "s",
                "$",
                "\u2028",
                "é",
                "0",
                "SELECT 1");
        Arbitrary<String> pieces = hard.list().ofMaxSize(12).map(list -> String.join("", list));
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(40);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, pieces), net.jqwik.api.Tuple.of(1, anything))
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }

    @Test
    void sourceIsAscii() {
        String source = write(Records.withSql(List.of("COMMENT ON TABLE t IS 'größe \ud83d\ude00'")), Optional.empty())
                .toString();
        assertThat(source.chars()).allMatch(c -> c < 0x7f);
    }

    @Test
    void threeThousandSteps() {
        MigrationRecord record = Records.ofSize(3_000);
        Script script = record.scripts().values().iterator().next();

        Migration migration = load(record);

        assertThat(migration.changes()).hasSize(3_000);
        assertThat(migration.upgrade())
                .extracting(Step::sql)
                .isEqualTo(script.upgrade().stream().map(SqlStep::sql).toList());
        assertThat(migration.downgrade())
                .extracting(Step::sql)
                .isEqualTo(script.downgrade().stream().map(SqlStep::sql).toList());
    }

    @Test
    void statementsLongerThanAConstant() {
        List<String> sql = List.of(
                "x".repeat(65_534),
                "x".repeat(65_535),
                "x".repeat(65_536),
                "é".repeat(100_000),
                "\ud83d\ude00".repeat(40_000),
                "  value,\n".repeat(30_000),
                "\u0000".repeat(65_536));

        assertThat(load(Records.withSql(sql)).upgrade()).extracting(Step::sql).isEqualTo(sql);
    }

    @Test
    void namesFromAnySlug() {
        assertThat(className(2, "update_task_add_priority")).isEqualTo("V0002_UpdateTaskAddPriority");
        assertThat(className(12345, "class")).isEqualTo("V12345_Class");
        assertThat(className(3, "")).isEqualTo("V0003_Migration");
        assertThat(className(3, "\ud83d\ude00")).isEqualTo("V0003_Migration");
        assertThat(className(3, "größe_ändern")).isEqualTo("V0003_GroEAndern");
        assertThat(className(3, "2fa-codes")).isEqualTo("V0003_2faCodes");
        assertThat(className(4, "word_".repeat(100))).hasSizeLessThan(150).startsWith("V0004_WordWord");
        assertThat(className(4, "w".repeat(300))).hasSizeLessThan(150);
        MigrationRecord odd = Records.record(3, "\ud83d\ude00", "\ud83d\ude00", none());
        assertThat(load(odd).revision().slug()).isEqualTo("\ud83d\ude00");
    }

    @Test
    void rootInTheUnnamedPackage() {
        JavaFile file = MigrationWriter.write("", addPriority(), Optional.empty());
        assertThat(file.packageName()).isEqualTo("migrations");
        assertThat(Compiled.of(file).names()).hasSize(1);
    }

    @Test
    void aRecordOfTwoDialectsIsRefused() {
        MigrationRecord one = addPriority();
        MigrationRecord two = new MigrationRecord(
                1, "a", "a", one.parent(), List.of(), new TreeMap<>(Map.of("a", none(), "b", none())), one.checksum());
        assertThatThrownBy(() -> write(two, Optional.empty())).hasMessageContaining("[a, b]");
    }

    static MigrationRecord addPriority() {
        return Records.record(
                2,
                "update_task_add_priority_and_status_fields",
                "update Task: add priority and status fields",
                new Script(
                        List.of(
                                Records.change(
                                        "ADD_COLUMN",
                                        "tasks.priority",
                                        "",
                                        "add column tasks.priority (integer, not null, default 0)"),
                                Records.change("CREATE_INDEX", "tasks.ix_tasks_status", "", "create index <status>")),
                        List.of(
                                Records.statement(
                                        "ALTER TABLE tasks\n    ADD COLUMN priority integer DEFAULT 0 NOT NULL"),
                                Records.step(
                                        SqlStep.Kind.BUILD_INDEX,
                                        "ix_tasks_status",
                                        "CREATE INDEX CONCURRENTLY ix_tasks_status ON tasks (status)")),
                        List.of(Records.statement("ALTER TABLE tasks DROP COLUMN priority"))));
    }

    private static Script none() {
        return new Script(List.of(), List.of(), List.of());
    }

    private static String className(int number, String slug) {
        return GeneratedNames.migration("demo", Records.record(number, slug, slug, none()))
                .simpleName();
    }

    private static JavaFile write(MigrationRecord record, Optional<MigrationRecord> previous) {
        return MigrationWriter.write("demo", record, previous);
    }

    private static Migration load(MigrationRecord record) {
        Compiled compiled = Compiled.of(write(record, Optional.empty()));
        try {
            return (Migration)
                    compiled.loadClass(GeneratedNames.migration("demo", record).canonicalName())
                            .getConstructor()
                            .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
