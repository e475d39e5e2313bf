package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the oracle does not show: names, foreign key indexes, hints, places, and Lockstep's own annotations. */
class EntityReaderTest {
    private static Table table(EntityModel model, String name) {
        assertThat(model.findings()).extracting(Finding::text).isEmpty();
        return model.schema().table(ObjectName.of(name)).orElseThrow();
    }

    private static Column column(Table table, String name) {
        return table.column(name).orElseThrow();
    }

    static Stream<Path> models() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("src/test/resources/models"))) {
            return models.filter(EntityReaderTest::isOfTheNewest).sorted().toList().stream();
        }
    }

    /** What Hibernate 7 has given up is not on the tests' own class path. */
    private static boolean isOfTheNewest(Path model) {
        Path options = model.resolve("model.properties");
        try {
            return !Files.exists(options) || !Files.readString(options).contains("hibernate=6.6");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void readsClassFilesAsItReadsSources(Path model) {
        ReaderOptions options = new ReaderOptions(NamingKind.SPRING, null, true, true, false);
        EntityCompiler compiler = new EntityCompiler(options).files(model);
        EntityModel sources = compiler.fromSources();
        assertThat(sources.findings())
                .filteredOn(Finding::isError)
                .extracting(Finding::text)
                .isEmpty();
        assertThat(sources.schema().isEmpty()).isFalse();
        assertThat(compiler.fromClasses(sources.entityClasses())).isEqualTo(sources);
    }

    @Test
    void namesWhatTheUserDoesNot() {
        Table task = table(EntityCompiler.read("""
                @Entity @Table(name = "tasks") class Task {
                    @Id Long id;
                    @Column(unique = true) String code;
                    @Enumerated(EnumType.STRING) State state;
                    @ManyToOne Task parent;
                }
                enum State { OPEN, DONE }
                """), "tasks");
        assertThat(task.members())
                .extracting(TableMember::name)
                .containsExactly(
                        "pk_tasks",
                        "uq_tasks_code",
                        "ck_tasks_state",
                        "fk_tasks_parent_id_tasks",
                        "ix_tasks_parent_id");
        assertThat(task.checks().get(0).expression()).isEqualTo("state in ('OPEN', 'DONE')");
    }

    @Test
    void cutsLongNamesAtTheLimitWithAHash() {
        String name = "é".repeat(40);
        EntityModel model = EntityCompiler.read(
                "@Entity @Table(name = \"t\") class A { @Id Long id; @Column(unique = true) String " + name + "; }");
        String unique = table(model, "t").uniqueConstraints().get(0).name();
        assertThat(unique.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isBetween(61, 63);
        assertThat(unique).matches("uq_t_é+_[0-9a-f]{8}");
        assertThat(model.hints().generatedNames())
                .contains(new SchemaPath(SchemaPath.Kind.UNIQUE, ObjectName.of("t"), unique));
    }

    /** Hibernate puts the columns of a key in an order of its own: what counts is which of them leads there. */
    @Test
    void indexesForeignKeysThatTheKeyAsBuiltDoesNotLead() {
        EntityModel model = EntityCompiler.read("""
                @Entity class Tag { @Id Long id; }
                @Entity class Task { @Id Long id; @ManyToMany Set<Tag> tags; }
                """, EntityCompiler.options(NamingKind.SPRING));
        Table table = table(model, "task_tags");
        assertThat(table.primaryKey()).extracting(k -> k.columns().get(0)).isEqualTo("tags_id");
        assertThat(table.indexes()).extracting(Index::name).containsExactly("ix_task_tags_task_id");
    }

    @Test
    void indexesForeignKeysThatNothingLeads() {
        String source = """
                @Entity @Table(indexes = @Index(name = "ix_b", columnList = "b_id, id")) class A {
                    @Id Long id;
                    @ManyToOne A a;
                    @ManyToOne A b;
                    @OneToOne A c;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) A d;
                    @ManyToMany Set<A> others;
                }
                """;
        EntityModel model = EntityCompiler.read(source);
        assertThat(table(model, "a").indexes()).extracting(Index::name).containsExactly("ix_a_a_id", "ix_b");
        assertThat(table(model, "a_a").indexes()).extracting(Index::name).containsExactly("ix_a_a_others_id");
        EntityModel without = EntityCompiler.read(source, new ReaderOptions(NamingKind.JPA, null, false, false, false));
        assertThat(table(without, "a").indexes()).extracting(Index::name).containsExactly("ix_b");
    }

    @Test
    void putsWhatNamesNoSchemaIntoTheHistorys() {
        EntityModel model = EntityCompiler.read(
                "@Entity class A { @Id @GeneratedValue Long id; @NativeEnum State s; } enum State { ON, OFF }"
                        + " @Entity @Table(schema = \"other\") class B { @Id Long id; }",
                new ReaderOptions(NamingKind.JPA, "planning", true, false, false));
        assertThat(model.schema().namespaces()).containsExactly("other", "planning");
        assertThat(model.schema().tables().keySet())
                .containsExactly(new ObjectName("other", "b"), new ObjectName("planning", "a"));
        assertThat(model.schema().sequences().keySet()).containsExactly(new ObjectName("planning", "a_seq"));
        assertThat(model.schema().enumTypes().keySet()).containsExactly(new ObjectName("planning", "state"));
    }

    @Test
    void readsLockstepsOwnAnnotations() {
        EntityModel model = EntityCompiler.read("""
                @Entity
                @RenamedFrom("Job")
                @DatabaseIndex(columns = {"due DESC NULLS LAST", "title text_pattern_ops"}, where = "due is not null", include = "id")
                @DatabaseIndex(name = "uq_low", expressions = "lower(title)", unique = true, nullsNotDistinct = true)
                class Task {
                    @Id @GeneratedValue Long id;
                    @RenamedFrom("deadline") LocalDate due;
                    @Backfill("'none'") @ServerDefault("'new'") @Column(nullable = false) String title;
                    @ConvertUsing(value = "size::integer", reverse = "size::varchar") Integer size;
                    @ManyToOne @RenamedFrom("boss") @OnDelete(OnDelete.Action.SET_NULL) Task owner;
                    State state;
                    @Enumerated(EnumType.STRING) Plain plain;
                }
                @NativeEnum enum State { B, @RenamedFrom("X") A }
                enum Plain { @RenamedFrom("OLD") NEW }
                """);
        Table task = table(model, "task");
        ObjectName name = ObjectName.of("task");
        assertThat(task.indexes())
                .contains(new Index(
                        "ix_task_due_title",
                        List.of(
                                new Index.Part("due", null, true, false, null),
                                new Index.Part("title", null, false, false, "text_pattern_ops")),
                        false,
                        "btree",
                        "due is not null",
                        List.of("id"),
                        false))
                .contains(new Index(
                        "uq_low",
                        List.of(new Index.Part(null, "lower(title)", false, false, null)),
                        true,
                        "btree",
                        null,
                        List.of(),
                        true));
        assertThat(column(task, "title").defaultExpression()).isEqualTo("'new'");
        assertThat(task.foreignKeys()).extracting(ForeignKey::onDelete).containsExactly(ReferentialAction.SET_NULL);
        assertThat(model.schema().enumTypes().values())
                .containsExactly(new EnumType(ObjectName.of("state"), List.of("B", "A")));
        Hints hints = model.hints();
        assertThat(hints.renames())
                .containsEntry(SchemaPath.table(name), List.of("Job", "job"))
                .containsEntry(SchemaPath.sequence(ObjectName.of("task_seq")), List.of("job_seq"))
                .containsEntry(SchemaPath.column(name, "due"), List.of("deadline"))
                .containsEntry(SchemaPath.column(name, "owner_id"), List.of("boss", "boss_id"))
                .containsEntry(SchemaPath.enumValue(ObjectName.of("state"), "A"), List.of("X"));
        assertThat(hints.storedValueRenames()).containsEntry(SchemaPath.column(name, "plain"), Map.of("NEW", "OLD"));
        assertThat(hints.backfills()).containsEntry(SchemaPath.column(name, "title"), "'none'");
        assertThat(hints.conversions())
                .containsEntry(SchemaPath.column(name, "size"), new Hints.Conversion("size::integer", "size::varchar"));
    }

    @Test
    void knowsWhereEverythingComesFrom() {
        EntityModel model = EntityCompiler.read("""
                @MappedSuperclass class Base { @Id Long id; }
                @Entity class A extends Base { @ManyToOne A parent; E part; @NativeEnum State state; }
                @Embeddable class E { String text; }
                enum State { ON }
                """);
        ObjectName name = ObjectName.of(table(model, "a").name().name());
        ElementIndex index = model.index();
        assertThat(index.find(SchemaPath.column(name, "id"))).contains(ElementRef.member("model.Base", "id"));
        assertThat(index.find(SchemaPath.column(name, "parent_id"))).contains(ElementRef.member("model.A", "parent"));
        assertThat(index.find(SchemaPath.column(name, "text"))).contains(ElementRef.member("model.E", "text"));
        assertThat(index.find(new SchemaPath(SchemaPath.Kind.INDEX, name, "ix_a_parent_id")))
                .contains(ElementRef.member("model.A", "parent"));
        assertThat(index.find(SchemaPath.enumValue(ObjectName.of("state"), "ON")))
                .contains(ElementRef.member("model.State", "ON"));
    }

    @Test
    void constraintsShapeColumnsOnlyWhenTheHistoryLetsThem() {
        String source = """
                @Entity class A { @Id Long id; @jakarta.validation.constraints.NotNull String name; }
                """;
        ReaderOptions on = new ReaderOptions(NamingKind.JPA, null, true, true, false);
        assertThat(table(EntityCompiler.read(source, on), "a")
                        .column("name")
                        .orElseThrow()
                        .nullable())
                .isFalse();
        assertThat(table(EntityCompiler.read(source), "a")
                        .column("name")
                        .orElseThrow()
                        .nullable())
                .isTrue();
    }
}
