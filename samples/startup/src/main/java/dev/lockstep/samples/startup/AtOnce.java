package dev.lockstep.samples.startup;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Several processes that start at the same time on one empty database. */
final class AtOnce {
    private final Server server;
    private final Runs runs;
    private final int rounds;
    private final int processes;

    AtOnce(Server server, Runs runs, int rounds, int processes) {
        this.server = server;
        this.runs = runs;
        this.rounds = rounds;
        this.processes = processes;
    }

    Table table(Project project) throws Exception {
        List<Contestant> all = new ArrayList<>(List.of(Contestant.LOCKED));
        all.addAll(Contestant.MIGRATORS);
        Samples last = new Samples();
        int[] failed = new int[all.size()];
        int[] touched = new int[all.size()];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < all.size(); i++) {
                String database = server.create();
                int failures = round(all.get(i), project, server.url(database), last);
                failed[i] += failures;
                touched[i] += failures > 0 ? 1 : 0;
                server.drop(database);
            }
        }
        Table table = new Table(
                processes + " processes, " + project.length() + " migrations",
                "until the last is done",
                "failed starts");
        for (int i = 0; i < all.size(); i++) {
            String label = all.get(i).label();
            table.row(
                    label,
                    Table.times(last.median(label), last.median(Contestant.LOCKED.label())),
                    failed[i] + " of " + rounds * processes + ", in " + touched[i] + " of " + rounds + " rounds");
        }
        return table;
    }

    private int round(Contestant one, Project project, String url, Samples last) throws Exception {
        List<Runs.Run> started = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            started.add(runs.begin(one, project, url, "start"));
        }
        long begin = started.get(0).begin();
        int failures = 0;
        for (Runs.Run run : started) {
            if (run.nanos() < 0) {
                failures++;
                Files.deleteIfExists(run.errors());
            }
        }
        last.add(one.label(), System.nanoTime() - begin);
        return failures;
    }
}
