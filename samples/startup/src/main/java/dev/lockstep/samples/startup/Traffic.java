package dev.lockstep.samples.startup;

import java.util.ArrayList;
import java.util.List;

/** What goes over the wire, counted by the server's own log and by a proxy. */
final class Traffic {
    private final Server server;
    private final Runs runs;

    Traffic(Server server, Runs runs) {
        this.server = server;
        this.runs = runs;
    }

    /** Of an apply on an empty database, and of a start after it. */
    Table table(Project project, List<Contestant> migrators) throws Exception {
        Table table = new Table(
                project.length() + " migrations",
                "connections",
                "statements",
                "parse, bind, execute",
                "round trips",
                "bytes received");
        List<Contestant> bare = new ArrayList<>(List.of(Contestant.COMMIT_EACH));
        bare.addAll(migrators);
        for (Contestant one : bare) {
            String database = server.create();
            table.row(counted(one, one.label() + ", apply", project, database));
            if (!one.equals(Contestant.COMMIT_EACH)) {
                table.row(counted(one, one.label() + ", nothing to do", project, database));
            }
            if (one.equals(Contestant.LOCKSTEP)) {
                table.row(counted(Contestant.BARE, Contestant.BARE.label() + ", one query", project, database));
            }
            server.drop(database);
        }
        return table;
    }

    private List<String> counted(Contestant one, String label, Project project, String database) throws Exception {
        server.run(database, "ALTER DATABASE " + database + " SET log_min_duration_statement = 0");
        int before = server.statements(database).size();
        try (Wire wire = new Wire(server.port())) {
            runs.whole(one, project, Server.url(database, wire.port()) + Server.QUIET_DRIVER);
            List<String> logged = server.statements(database);
            List<String> fresh = logged.subList(before, logged.size());
            return List.of(
                    label,
                    String.valueOf(wire.connections()),
                    String.valueOf(count(fresh, "statement: ") + count(fresh, "execute ")),
                    count(fresh, "parse ") + ", " + count(fresh, "bind ") + ", " + count(fresh, "execute "),
                    String.valueOf(wire.roundTrips()),
                    String.valueOf(wire.bytes()));
        }
    }

    private static long count(List<String> lines, String kind) {
        return lines.stream().filter(line -> line.contains(" ms  " + kind)).count();
    }
}
