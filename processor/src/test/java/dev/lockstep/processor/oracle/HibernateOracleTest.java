package dev.lockstep.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lockstep.processor.LockstepProcessor;
import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.PostgresServer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For every model and naming, Lockstep's migrations make the schema that Hibernate's export makes. */
@Tag("postgres")
class HibernateOracleTest {
    private static final Pattern FOREIGN_KEY = Pattern.compile("constraint (\\S+) FOREIGN KEY \\(([^)]*)\\).*");

    static Stream<Arguments> models() {
        return Model.all().stream()
                .flatMap(model -> model.options().namings().stream().map(naming -> Arguments.of(model, naming)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("models")
    void theSchemaIsHibernates(Model model, String naming, @TempDir Path project) throws Exception {
        CompiledModel compiled = model.compile(project, naming, new LockstepProcessor());
        assertThat(compiled.done()).as(compiled.messages()).isTrue();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader loader = compiled.load(before);
        thread.setContextClassLoader(loader);
        try {
            DataSource ours = PostgresServer.shared().createDatabase();
            loader.loadClass("model.ModelSchemaMigrator")
                    .getMethod("migrate", DataSource.class)
                    .invoke(null, ours);
            compare(ours, new Hibernate(compiled.unit(loader, naming.equals("SPRING"), model.options())));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void compare(DataSource ours, Oracle hibernate) {
        DataSource theirs = PostgresServer.shared().createDatabase();
        hibernate.create(theirs);

        Catalog expected = Catalog.of(theirs, Catalog.Names.HIDDEN);
        Catalog actual = Catalog.of(ours, Catalog.Names.HIDDEN).without(indexOfForeignKeyUnlessIn(expected));
        assertThat(SortedChecks.of(actual)).isEqualTo(SortedChecks.of(expected));
        assertThatCode(() -> hibernate.validate(ours)).doesNotThrowAnyException();
    }

    /** The one deliberate difference: Lockstep indexes foreign keys (docs/decisions). */
    private static Predicate<String> indexOfForeignKeyUnlessIn(Catalog expected) {
        Set<String> indexes = expected.lines().stream()
                .map(FOREIGN_KEY::matcher)
                .filter(Matcher::matches)
                .map(key -> String.format(
                        Locale.ROOT, "index %s CREATE INDEX USING btree (%s)", key.group(1), key.group(2)))
                .collect(Collectors.toSet());
        return line -> indexes.contains(line) && !expected.lines().contains(line);
    }
}
