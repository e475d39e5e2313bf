package dev.lockstep.samples.startup;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A project with a history of some length: entities, history root and committed files, compiled by javac with Lockstep. */
final class Project {
    private static final String PROCESSOR = "dev.lockstep.processor.LockstepProcessor";

    private final Path directory;
    private final Recording recording;

    private Project(Path directory, Recording recording) {
        this.directory = directory;
        this.recording = recording;
    }

    /** Writes and compiles it; what is there already from an earlier run is used as it is. */
    static Project of(Path parent, int length) throws IOException {
        Project project = new Project(parent.resolve("history-" + length), Recording.of(length));
        if (!Files.exists(project.done())) {
            project.write();
            project.compile();
            Files.writeString(project.done(), "");
        }
        return project;
    }

    int length() {
        return recording.length();
    }

    /** Classes and resources for every contestant. */
    Path classes() {
        return directory.resolve("target/classes");
    }

    private Path done() {
        return directory.resolve("target/done");
    }

    private void write() throws IOException {
        file("pom.xml", "<project/>");
        recording.write(directory.resolve("src/main/lockstep/BenchSchema"));
        file("src/main/java/bench/BenchSchema.java", root());
        file("src/main/java/bench/LockstepTool.java", """
                package bench;

                public final class LockstepTool implements dev.lockstep.samples.startup.Tool {
                    @Override
                    public void migrate(javax.sql.DataSource database) {
                        BenchSchemaMigrator.migrate(database);
                    }
                }
                """);
        int number = 1;
        while (number <= length()) {
            number = entity(number);
        }
        others();
    }

    private String root() {
        StringBuilder text =
                new StringBuilder("package bench;\n\nimport dev.lockstep.*;\n\n@SchemaHistory(value = {\n");
        for (int number = 1; number <= length(); number++) {
            text.append("    @Migration(\"").append(Recording.message(number)).append("\"),\n");
        }
        return text.append("}, dtos = false)\npublic interface BenchSchema {}\n")
                .toString();
    }

    /** The entity whose table a migration creates; returns the number of the first migration of the next. */
    private int entity(int first) throws IOException {
        String table = Recording.table(first);
        String name = table.toUpperCase(Locale.ROOT);
        StringBuilder text = new StringBuilder("package bench;\n\nimport jakarta.persistence.*;\n\n@Entity\n")
                .append("@Table(name = \"" + table + "\")\nclass " + name + " {\n    @Id\n    long id;\n");
        int number = first + 1;
        for (; number <= length() && !Recording.creates(number); number++) {
            text.append("    String ").append(Recording.column(number)).append(";\n");
        }
        file("src/main/java/bench/" + name + ".java", text.append("}\n").toString());
        return number;
    }

    private void others() throws IOException {
        List<String> sql = recording.sql();
        StringBuilder changelog = new StringBuilder("--liquibase formatted sql\n");
        for (int i = 0; i < sql.size(); i++) {
            String slug = Recording.message(i + 1).replace(' ', '_');
            file("target/classes/flyway/V" + (i + 1) + "__" + slug + ".sql", sql.get(i) + ";\n");
            file("target/classes/dbmigration/" + (i + 1) + ".0__" + slug + ".sql", sql.get(i) + ";\n");
            changelog.append("\n--changeset bench:" + (i + 1) + "\n" + sql.get(i) + ";\n");
        }
        file("target/classes/liquibase/changelog.sql", changelog.toString());
        file("target/classes/bare.sql", String.join(";\n", sql) + ";\n");
    }

    private void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Alockstep.frozen=true",
                "-Alockstep.projectDir=" + directory,
                "-nowarn",
                "-d",
                classes().toString(),
                "-s",
                Files.createDirectories(directory.resolve("target/generated-sources"))
                        .toString(),
                "-processorpath",
                // Behind it what it is shaded with, when it is not yet packaged.
                path(PROCESSOR) + File.pathSeparator + System.getProperty("java.class.path"),
                "-processor",
                PROCESSOR,
                "-cp",
                path(
                        "dev.lockstep.SchemaHistory",
                        "dev.lockstep.runtime.Migrator",
                        "jakarta.persistence.Entity",
                        Start.class.getName())));
        Path sources = directory.resolve("src/main/java/bench");
        try (Stream<Path> files = Files.list(sources)) {
            files.map(Path::toString).sorted().forEach(arguments::add);
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException("the history of " + length() + " migrations was not compiled");
        }
    }

    private static String path(String... types) {
        return Stream.of(types)
                .map(type -> Contestant.origin(type).toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }

    private void file(String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
