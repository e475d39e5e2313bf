package dev.lockstep.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project on disk, compiled by the real javac with the real processor. */
final class TestProject {
    private static final Pattern CODE = Pattern.compile("\\[(lockstep:[a-z-]+)]");

    private final Path directory;
    private final List<String> options = new ArrayList<>(List.of("-Alockstep.frozen=false", "-Werror"));

    TestProject(Path directory) {
        this.directory = directory;
        file("pom.xml", "<project/>");
    }

    /** What javac said. */
    record Result(boolean success, List<Said> said) {
        List<Said> errors() {
            return said.stream().filter(s -> s.kind() == Diagnostic.Kind.ERROR).toList();
        }

        List<String> codes() {
            return errors().stream().map(Said::code).toList();
        }

        String text() {
            return String.join("\n", said.stream().map(Said::toString).toList());
        }
    }

    /** One message, with the code of Lockstep in it or an empty one. */
    record Said(Diagnostic.Kind kind, String code, String file, long line, String text) {
        String at() {
            return code + " " + file + ":" + line;
        }
    }

    /** Lets warnings pass, as most projects do. */
    TestProject warningsAllowed() {
        options.remove("-Werror");
        return this;
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    TestProject option(String option) {
        options.removeIf(o -> o.split("=", 2)[0].equals(option.split("=", 2)[0]));
        options.add(option);
        return this;
    }

    TestProject file(String name, String text) {
        try {
            Files.createDirectories(path(name).toAbsolutePath().getParent());
            Files.writeString(path(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestProject remove(String name) {
        try {
            Files.delete(path(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestProject source(String name, String text) {
        return file("src/main/java/app/" + name + ".java", "package app;\n" + text);
    }

    /** The history root of this project, with these lines in its annotation. */
    TestProject root(String... migrations) {
        return source(
                "TaskSchema",
                "import dev.lockstep.*;\n@SchemaHistory({\n" + String.join(",\n", migrations)
                        + "\n})\npublic interface TaskSchema {}\n");
    }

    /** An entity Task with an identifier and these members. */
    TestProject task(String... members) {
        return source(
                "Task",
                "import jakarta.persistence.*;\nimport dev.lockstep.*;\n@Entity @Table(name = \"tasks\")\npublic class Task {\n"
                        + "@Id Long id;\n" + String.join("\n", members) + "\n}\n");
    }

    Result compile() {
        delete(".class");
        return compile("target/classes", sources("src/main/java"));
    }

    /** Compiles some of the sources, with the classes of the last compilation on the class path. */
    Result compileOnly(String... names) {
        return compile(
                "target/classes",
                Arrays.stream(names)
                        .map(name -> path("src/main/java/app/" + name + ".java"))
                        .toList());
    }

    // What a build tool does before it runs an aggregating processor again: its former output goes.
    private void delete(String ending) {
        Path classes = path("target/classes");
        if (!Files.isDirectory(classes)) {
            return;
        }
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result compile(String output, List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(path(output));
            Files.createDirectories(path("target/generated-sources"));
            List<String> arguments = new ArrayList<>(options);
            arguments.addAll(List.of(
                    "-d",
                    path(output).toString(),
                    "-s",
                    path("target/generated-sources").toString(),
                    "-Xlint:all,-processing,-classfile"));
            arguments.addAll(List.of(
                    "-classpath",
                    path("target/classes")
                            + System.getProperty("path.separator")
                            + System.getProperty("java.class.path")));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, manager, collector, arguments, null, manager.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new LockstepProcessor()));
            task.setLocale(Locale.ROOT);
            boolean success = task.call();
            return new Result(
                    success,
                    collector.getDiagnostics().stream().map(TestProject::said).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> sources(String root) {
        try (Stream<Path> files = Files.walk(path(root))) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every committed file's text. */
    SortedMap<String, String> committed() {
        SortedMap<String, String> texts = new TreeMap<>();
        Path root = path("src/main/lockstep");
        if (!Files.isDirectory(root)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said said(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        Matcher code = CODE.matcher(text);
        JavaFileObject source = diagnostic.getSource();
        String name =
                source == null ? "" : String.valueOf(Path.of(source.toUri()).getFileName());
        return new Said(diagnostic.getKind(), code.find() ? code.group(1) : "", name, diagnostic.getLineNumber(), text);
    }
}
