package dev.lockstep.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.LockstepProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entity of every model has DTO records that compile without a warning, and that read it whatever is null. */
class DtoOfModelsTest {
    private static final Pattern IDENTIFIER =
            Pattern.compile("@(?:Embedded)?Id\\b(?:\\([^;{}]*\\)|[^;{}()])*?\\s([\\w.<>]+)\\s+(\\w+)\\s*(?:=[^;]*)?;");

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void recordsCompileAndReadWhateverIsNull(Model model, @TempDir Path folder) throws Exception {
        HibernateVersion hibernate = model.versions().get(0);
        CompiledModel compiled = withGetters(model, folder.resolve("model"))
                .compile(
                        Files.createDirectory(folder.resolve("project")),
                        model.options().namings().get(0),
                        hibernate,
                        new LockstepProcessor());
        assertThat(compiled.done()).as(compiled.messages()).isTrue();
        assertThat(warnings(compiled.classes(), hibernate, Files.createDirectory(folder.resolve("strict"))))
                .isEmpty();

        DtoTrial trial = new DtoTrial(compiled.classes());
        assertThat(trial.entitiesWithout()).isEmpty();
        assertThat(trial.failures()).isEmpty();
    }

    /** What javac says of the generated records when every warning is asked for. */
    private static List<String> warnings(Path classes, HibernateVersion hibernate, Path output) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (Stream<Path> files = Files.walk(classes);
                StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, null, null)) {
            List<Path> records =
                    files.filter(file -> file.toString().endsWith("Dto.java")).toList();
            // Many a model is one file, whose classes javac would not have named elsewhere.
            List<String> options = List.of(
                    "-Xlint:all,-auxiliaryclass",
                    "-proc:none",
                    "-implicit:none",
                    "-d",
                    output.toString(),
                    "-classpath",
                    classes + File.pathSeparator + hibernate.classPath());
            javac.getTask(null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(records))
                    .call();
        }
        // Jars of the class path are none of the records' business.
        return diagnostics.getDiagnostics().stream()
                .filter(said -> said.getSource() != null)
                .map(said -> said.getMessage(Locale.ROOT))
                .toList();
    }

    /** The model with getters of its identifiers, as associations need them to come in. */
    private static Model withGetters(Model model, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(model.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(model.folder().relativize(file));
                Files.createDirectories(target.getParent());
                String text = Files.readString(file);
                Files.writeString(target, file.toString().endsWith(".java") ? withGetters(text) : text);
            }
        }
        return new Model(model.name(), copy, model.options());
    }

    private static String withGetters(String source) {
        String open = source.replace("private ", "");
        return IDENTIFIER.matcher(open).replaceAll(field -> {
            String getter = "get" + field.group(2).substring(0, 1).toUpperCase(Locale.ROOT)
                    + field.group(2).substring(1) + "()";
            String method = " public " + field.group(1) + " " + getter + " { return " + field.group(2) + "; }";
            return Matcher.quoteReplacement(field.group() + (open.contains(getter) ? "" : method));
        });
    }
}
