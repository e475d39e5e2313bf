package dev.lockstep.samples.startup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Measures starts with Lockstep beside Flyway, Liquibase, ebean-migration and bare JDBC, in interleaved rounds, and prints
 * tables: medians, and how many times the first row's they are.
 */
public final class Benchmark {
    private final Path directory;
    private final PrintStream out;

    Benchmark(Path directory, PrintStream out) {
        this.directory = directory;
        this.out = out;
    }

    /**
     * Runs the sections that the arguments name ({@code start}, {@code apply}, {@code at-once}, {@code wire},
     * {@code classes}), or all.
     */
    public static void main(String[] arguments) throws Exception {
        List<String> sections =
                arguments.length == 0 ? List.of("classes", "wire", "start", "at-once", "apply") : List.of(arguments);
        int rounds = Integer.getInteger("startup.rounds", 15);
        List<Integer> lengths = Pattern.compile(",")
                .splitAsStream(System.getProperty("startup.lengths", "10,100,1000"))
                .map(Integer::valueOf)
                .toList();
        int longest = Integer.getInteger("startup.longest", 10_000);
        Path directory = Path.of(System.getProperty("startup.directory", "target/startup"));
        new Benchmark(directory.toAbsolutePath(), System.out).run(sections, rounds, lengths, longest);
    }

    /**
     * Runs sections.
     *
     * @param lengths of the histories that every contestant is given
     * @param longest of one that is given to Lockstep alone; 0 for none
     */
    void run(List<String> sections, int rounds, List<Integer> lengths, int longest) throws Exception {
        Files.createDirectories(directory);
        List<Project> projects = new ArrayList<>();
        for (int length : lengths) {
            projects.add(Project.of(directory, length));
        }
        facts(rounds);
        try (Server server = Server.start(directory)) {
            Runs runs = new Runs(directory);
            Project middle = projects.get(Math.min(1, projects.size() - 1));
            for (String section : sections) {
                out.println("## " + section + "\n");
                switch (section) {
                    case "classes" -> out.println(new Loaded(server, runs).table(middle));
                    case "at-once" -> out.println(new AtOnce(server, runs, Math.max(1, rounds / 3), 8).table(middle));
                    case "wire" -> {
                        for (Project project : projects) {
                            out.println(new Traffic(server, runs).table(project, Contestant.MIGRATORS));
                        }
                    }
                    case "apply" -> {
                        for (Project project : projects) {
                            out.println(new Apply(server, runs, Math.max(1, rounds / 3)).table(project));
                        }
                    }
                    case "start" -> starts(server, runs, rounds, projects, longest);
                    default -> throw new IllegalArgumentException("no such section: " + section);
                }
            }
        }
    }

    private void starts(Server server, Runs runs, int rounds, List<Project> projects, int longest) throws Exception {
        for (Project project : projects) {
            out.println(new NoOpStart(server, runs, rounds).table(project, Contestant.MIGRATORS));
        }
        if (longest > 0) {
            Project project = Project.of(directory, longest);
            out.println(new NoOpStart(server, runs, rounds).table(project, List.of(Contestant.LOCKSTEP)));
        }
    }

    private void facts(int rounds) throws IOException {
        out.println(Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + ", " + Runtime.getRuntime().availableProcessors() + " processors, " + rounds
                + " rounds; a JVM's default flags");
        for (Contestant one : Contestant.MIGRATORS) {
            out.println(one.label() + ": "
                    + one.jars().stream()
                            .map(jar -> jar.getFileName().toString())
                            .toList());
        }
        out.println();
    }
}
