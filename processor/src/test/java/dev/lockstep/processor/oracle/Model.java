package dev.lockstep.processor.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A small application's entities: a folder of sources in package {@code model}.
 *
 * @param name the folder's name
 * @param sources its files
 */
record Model(String name, List<Path> sources) {
    private static final Path ALL = Path.of("src/test/resources/models");

    /** Every model there is, by name. */
    static List<Model> all() {
        return files(ALL)
                .map(folder ->
                        new Model(folder.getFileName().toString(), files(folder).toList()))
                .toList();
    }

    /**
     * Compiles the model with a history root of its own.
     *
     * @param project an empty folder, as a project's
     * @param naming the name of a constant of {@code dev.lockstep.Naming}
     */
    Compiled compile(Path project, String naming, Processor processor) throws IOException {
        Path root = Files.writeString(project.resolve("ModelSchema.java"), historyRoot(naming));
        Path classes = Files.createDirectories(project.resolve("target/classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null)) {
            List<Path> all = new ArrayList<>(sources);
            all.add(root);
            List<String> options =
                    List.of("-d", classes.toString(), "-Alockstep.projectDir=" + project, "-Alockstep.frozen=false");
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(all));
            task.setProcessors(List.of(processor));
            boolean done = task.call();
            return new Compiled(done, classes, diagnostics.getDiagnostics());
        }
    }

    private static String historyRoot(String naming) {
        return """
                package model;

                @dev.lockstep.SchemaHistory(
                        naming = dev.lockstep.Naming.%s,
                        value = @dev.lockstep.Migration("add what Hibernate would export"))
                interface ModelSchema {}
                """.formatted(naming);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * What javac made of a model.
     *
     * @param done whether it compiled
     * @param classes the folder of class files
     * @param diagnostics what was said
     */
    record Compiled(boolean done, Path classes, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        /** Everything that was said, a line each. */
        String messages() {
            return String.join(
                    "\n", diagnostics.stream().map(d -> d.getMessage(null)).toList());
        }

        ClassLoader load() throws MalformedURLException {
            // Lives as long as the test: Hibernate loads from it whenever it likes.
            return new URLClassLoader(
                    new URL[] {classes.toUri().toURL()}, Thread.currentThread().getContextClassLoader());
        }

        /** The mapped classes among the compiled ones. */
        List<Class<?>> mappedClasses(ClassLoader loader) throws ClassNotFoundException {
            List<Class<?>> mapped = new ArrayList<>();
            for (Path file : files(classes.resolve("model")).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class")) {
                    Class<?> type = loader.loadClass("model." + name.replace(".class", ""));
                    if (Stream.of(type.getAnnotations())
                            .anyMatch(a -> a.annotationType().getName().startsWith("jakarta.persistence"))) {
                        mapped.add(type);
                    }
                }
            }
            return mapped;
        }
    }
}
