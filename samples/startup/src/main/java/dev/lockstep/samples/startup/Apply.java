package dev.lockstep.samples.startup;

import java.util.ArrayList;
import java.util.List;

/** All migrations on an empty database. */
final class Apply {
    private final Server server;
    private final Runs runs;
    private final int rounds;

    Apply(Server server, Runs runs, int rounds) {
        this.server = server;
        this.runs = runs;
        this.rounds = rounds;
    }

    Table table(Project project) throws Exception {
        List<Contestant> all =
                new ArrayList<>(List.of(Contestant.COMMIT_EACH, Contestant.ONE_TRANSACTION, Contestant.ROW_EACH));
        all.addAll(Contestant.MIGRATORS);
        Samples whole = new Samples();
        Samples own = new Samples();
        for (int round = 0; round < rounds; round++) {
            for (Contestant one : all) {
                String database = server.create();
                whole.add(one.label(), runs.whole(one, project, server.url(database)));
                server.drop(database);
                database = server.create();
                own.add(one.label(), runs.inside(one, project, server.url(database), "own"));
                server.drop(database);
            }
        }
        Table table = new Table(project.length() + " migrations", "whole process", "own time");
        for (Contestant one : all) {
            table.row(
                    one.label(),
                    Table.times(whole.median(one.label()), whole.median(Contestant.COMMIT_EACH.label())),
                    Table.times(own.median(one.label()), own.median(Contestant.COMMIT_EACH.label())));
        }
        return table;
    }
}
