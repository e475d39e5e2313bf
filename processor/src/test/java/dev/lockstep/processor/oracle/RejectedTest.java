package dev.lockstep.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lockstep.processor.LockstepProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mappings that cannot be: each is an error of the compiler in its place, with the rule's section, and Hibernate refuses
 * it too.
 *
 * <p>A model is a folder of sources. {@code // error: lockstep:mapping} marks a line where an error stands, with its code;
 * {@code // Hibernate accepts it: why} says that the specification alone forbids it.
 */
@Tag("hibernate")
class RejectedTest {
    private static final HibernateVersion NEWEST = HibernateVersion.ALL.get(0);
    private static final Path ALL = Path.of("src/test/resources/rejected");
    private static final Pattern ERROR = Pattern.compile("// error: (\\S+)");
    private static final Pattern ACCEPTED = Pattern.compile("// Hibernate accepts it: .+");
    private static final Pattern CODE = Pattern.compile("\\[(lockstep:[a-z-]+)\\] ");
    private static final Pattern SECTION = Pattern.compile("\\(Jakarta Persistence 3\\.2, section \\d+(\\.\\d+)*\\)");

    static Stream<Model> models() throws IOException {
        Pattern wanted = Pattern.compile(System.getProperty("models", ".*"));
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders
                    .sorted()
                    .map(folder -> new Model(
                            folder.getFileName().toString(),
                            folder,
                            ModelOptions.read(folder.resolve("model.properties"))))
                    .filter(model -> wanted.matcher(model.name()).matches())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void isAnErrorInItsPlace(Model model, @TempDir Path project) throws IOException {
        CompiledModel compiled = model.compile(project, "JPA", NEWEST, new LockstepProcessor());
        List<Diagnostic<? extends JavaFileObject>> errors = compiled.diagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .<Diagnostic<? extends JavaFileObject>>map(d -> d)
                .toList();
        assertThat(errors.stream().map(RejectedTest::place).sorted().toList())
                .as(compiled.messages())
                .isEqualTo(marked(model));
        assertThat(errors)
                .allSatisfy(error -> assertThat(error.getMessage(null)).containsPattern(SECTION));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void isRefusedByHibernate(Model model, @TempDir Path project) throws Exception {
        CompiledModel compiled = model.compile(project, "JPA", NEWEST, new None());
        assertThat(compiled.done()).as(compiled.messages()).isTrue();
        ClassLoader loader = compiled.load(NEWEST.loader());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (OracleDatabase database = OracleDatabase.lend()) {
            Oracle.Unit unit = compiled.unit(database.dataSource(), loader, false, false);
            Throwable refusal = catchThrowable(() -> new Hibernate(unit).close());
            if (isAccepted(model)) {
                assertThat(refusal).as("what the comment says").isNull();
            } else {
                assertThat(refusal).as("Hibernate").isNotNull();
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String place(Diagnostic<? extends JavaFileObject> error) {
        String file = error.getSource() == null
                ? "?"
                : Path.of(error.getSource().toUri()).getFileName().toString();
        Matcher code = CODE.matcher(error.getMessage(null));
        return file + ":" + error.getLineNumber() + " " + (code.find() ? code.group(1) : error.getMessage(null));
    }

    private static List<String> marked(Model model) throws IOException {
        List<String> marked = new ArrayList<>();
        for (Path file : sources(model)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher error = ERROR.matcher(lines.get(i));
                if (error.find()) {
                    marked.add(file.getFileName() + ":" + (i + 1) + " " + error.group(1));
                }
            }
        }
        assertThat(marked).as("a mark in the sources").isNotEmpty();
        return marked.stream().sorted().toList();
    }

    private static boolean isAccepted(Model model) throws IOException {
        for (Path file : sources(model)) {
            if (ACCEPTED.matcher(Files.readString(file)).find()) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> sources(Model model) throws IOException {
        try (Stream<Path> files = Files.list(model.folder())) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** A processor that does nothing, and lets the classes be written. */
    private static final class None extends AbstractProcessor {
        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }
}
