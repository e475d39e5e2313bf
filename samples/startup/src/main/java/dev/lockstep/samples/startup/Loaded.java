package dev.lockstep.samples.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The size of each contestant's jars, and the classes that a start with nothing to do loads, by where they come from. */
final class Loaded {
    private final Server server;
    private final Runs runs;

    Loaded(Server server, Runs runs) {
        this.server = server;
        this.runs = runs;
    }

    Table table(Project project) throws Exception {
        Table table = new Table("", "jars", "KB", "its classes", "generated", "driver", "JDK", "made at run time");
        List<Contestant> all = new ArrayList<>(Contestant.MIGRATORS);
        String ours = "";
        for (Contestant one : all) {
            String database = server.create();
            runs.whole(one, project, server.url(database));
            ours = one.equals(Contestant.LOCKSTEP) ? database : ours;
            table.row(row(one, project, server.url(database)));
        }
        return table.row(row(Contestant.BARE, project, server.url(ours)));
    }

    private List<String> row(Contestant one, Project project, String url) throws IOException, InterruptedException {
        List<Path> jars = one.jars();
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.isDirectory(jar) ? 0 : Files.size(jar);
        }
        Runs.Run run = runs.begin(one, project, url, "start", "-Xlog:class+load:stdout");
        String output = run.output();
        if (run.nanos() < 0) {
            throw new IllegalStateException(one.label() + " failed");
        }
        Path driver = Contestant.origin("org.postgresql.Driver");
        int[] counts = new int[5];
        for (String line : output.lines().filter(l -> l.contains(" source: ")).toList()) {
            String source = line.substring(line.indexOf(" source: ") + " source: ".length());
            counts[kind(source, jars, project, driver)]++;
        }
        return List.of(
                one.label(),
                String.valueOf(jars.size()),
                String.valueOf(bytes / 1000),
                String.valueOf(counts[0]),
                String.valueOf(counts[1]),
                String.valueOf(counts[2]),
                String.valueOf(counts[3]),
                String.valueOf(counts[4]));
    }

    private static int kind(String source, List<Path> jars, Project project, Path driver) {
        if (jars.stream().anyMatch(jar -> source.contains(jar.toString()))) {
            return 0;
        }
        if (source.contains(project.classes().toString())) {
            return 1;
        }
        if (source.contains(driver.toString())) {
            return 2;
        }
        return source.startsWith("jrt:") || source.startsWith("shared objects file") ? 3 : 4;
    }
}
