package dev.lockstep.samples.startup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A start with nothing to do: a whole process, its own part of it, and the same again in a warm process. */
final class NoOpStart {
    /** Each takes the median of many calls. */
    private static final int WARM_ROUNDS = 3;

    private final Server server;
    private final Runs runs;
    private final int rounds;

    NoOpStart(Server server, Runs runs, int rounds) {
        this.server = server;
        this.runs = runs;
        this.rounds = rounds;
    }

    /** A row a contestant, all at the head of their histories. */
    Table table(Project project, List<Contestant> migrators) throws Exception {
        Map<Contestant, String> urls = ready(project, migrators);
        List<Contestant> all = new ArrayList<>(List.of(Contestant.BARE));
        all.addAll(migrators);
        Samples whole = new Samples();
        Samples cpu = new Samples();
        Samples own = new Samples();
        Samples warm = new Samples();
        for (int round = -1; round < rounds; round++) {
            for (Contestant one : all) {
                long before = CpuTime.ofChildren();
                long process = runs.whole(one, project, urls.get(one));
                long used = CpuTime.ofChildren() - before;
                long inside = runs.inside(one, project, urls.get(one), "own");
                if (round >= 0) {
                    whole.add(one.label(), process);
                    cpu.add(one.label(), used);
                    own.add(one.label(), inside);
                }
            }
        }
        for (int round = 0; round < Math.min(rounds, WARM_ROUNDS); round++) {
            for (Contestant one : all) {
                warm.add(one.label(), runs.inside(one, project, urls.get(one), "warm"));
            }
        }
        Table table = new Table(
                project.length() + " migrations", "whole process", "its CPU time", "own time, cold", "own time, warm");
        for (Contestant one : all) {
            table.row(
                    one.label(),
                    Table.times(whole.median(one.label()), whole.median(Contestant.BARE.label())),
                    Table.times(cpu.mean(one.label()), cpu.mean(Contestant.BARE.label())),
                    Table.times(own.median(one.label()), own.median(Contestant.BARE.label())),
                    Table.microseconds(warm.median(one.label()), warm.median(Contestant.BARE.label())));
        }
        return table;
    }

    /** A migrated database for each; the bare query reads Lockstep's. */
    private Map<Contestant, String> ready(Project project, List<Contestant> migrators)
            throws IOException, InterruptedException, SQLException {
        Map<Contestant, String> urls = new LinkedHashMap<>();
        for (Contestant one : migrators) {
            String url = server.url(server.create());
            runs.whole(one, project, url);
            urls.put(one, url);
        }
        urls.put(Contestant.BARE, urls.get(Contestant.LOCKSTEP));
        return urls;
    }
}
