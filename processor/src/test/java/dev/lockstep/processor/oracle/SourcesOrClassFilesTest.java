package dev.lockstep.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.LockstepProcessor;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same entities give the same bytes, whether javac sees sources, class files of the module, or a jar. */
class SourcesOrClassFilesTest {
    private static final String NAMING = "SPRING";

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void theBytesAreTheSame(Model model, @TempDir Path folder) throws IOException {
        CompiledModel plain = plain(model, Files.createDirectory(folder.resolve("plain")));
        assertThat(plain.done()).as(plain.messages()).isTrue();
        CompiledModel sources = model.compile(
                Files.createDirectory(folder.resolve("sources")),
                NAMING,
                model.versions().get(0),
                new LockstepProcessor());
        assertThat(sources.done()).as(sources.messages()).isTrue();

        CompiledModel jar = fromJar(model, plain, Files.createDirectory(folder.resolve("jar")));
        assertThat(jar.done()).as(jar.messages()).isTrue();
        assertThat(jar.history()).as("from a jar").isEqualTo(sources.history());

        CompiledModel module = fromClasses(model, plain, Files.createDirectory(folder.resolve("module")));
        assertThat(module.done()).as(module.messages()).isTrue();
        assertThat(module.history()).as("from class files").isEqualTo(sources.history());
    }

    /** As though there were no Lockstep. */
    private static CompiledModel plain(Model model, Path project) throws IOException {
        Path classes = classes(project);
        model.copyResources(classes);
        return Javac.process(
                project,
                classes,
                model.sources(),
                List.of(),
                model.versions().get(0).classPath(),
                List.of(),
                "-proc:none");
    }

    /** The root alone is compiled, and selects the packages of a jar. */
    private static CompiledModel fromJar(Model model, CompiledModel plain, Path project) throws IOException {
        Path jar = project.resolve("model.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path entry : files(plain.classes())) {
                out.putNextEntry(new JarEntry(
                        plain.classes().relativize(entry).toString().replace(File.separatorChar, '/')));
                Files.copy(entry, out);
                out.closeEntry();
            }
        }
        String packages = plain.classNames().stream()
                .map(name -> '"' + name.substring(0, name.lastIndexOf('.')) + '"')
                .distinct()
                .collect(Collectors.joining(", ", "packages = {", "},"));
        Path classes = classes(project);
        model.copyResources(classes);
        return Javac.compile(
                project,
                classes,
                List.of(root(model, project, packages)),
                jar + File.pathSeparator + model.versions().get(0).classPath(),
                new LockstepProcessor());
    }

    /** The root alone is compiled, and the classes of the module are named to javac. */
    private static CompiledModel fromClasses(Model model, CompiledModel plain, Path project) throws IOException {
        Path classes = classes(project);
        for (Path file : files(plain.classes())) {
            Path copy = classes.resolve(plain.classes().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        List<String> names = plain.classNames().stream()
                .filter(name -> !name.contains("$") && !name.endsWith(".package-info"))
                .toList();
        return Javac.process(
                project,
                classes,
                List.of(root(model, project, "")),
                names,
                model.versions().get(0).classPath(),
                List.of(new LockstepProcessor()));
    }

    private static Path classes(Path project) throws IOException {
        return Files.createDirectories(project.resolve("target/classes"));
    }

    private static Path root(Model model, Path project, String selection) throws IOException {
        return Files.writeString(project.resolve("ModelSchema.java"), model.historyRoot(NAMING, selection));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
