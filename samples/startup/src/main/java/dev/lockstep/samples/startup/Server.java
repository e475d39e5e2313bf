package dev.lockstep.samples.startup;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An embedded PostgreSQL that commits to disk, as it comes; its log can be read. */
final class Server implements AutoCloseable {
    /** Part of a URL: else the driver follows each connection with a SET of its own. */
    static final String QUIET_DRIVER = "&assumeMinServerVersion=14";

    private static final String MARK = "'the end of part ";

    private final EmbeddedPostgres postgres;
    private final Path log;
    private int databases;
    private int parts;

    private Server(EmbeddedPostgres postgres, Path log) {
        this.postgres = postgres;
        this.log = log;
    }

    static Server start(Path directory) throws IOException {
        Path log = directory.toAbsolutePath().resolve("log-" + System.nanoTime());
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                // The library turns it off; these are the server's own defaults.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", log.toString())
                .setServerConfig("log_filename", "server.log")
                .setServerConfig("log_line_prefix", "%d:")
                .start();
        return new Server(postgres, log.resolve("server.log"));
    }

    int port() {
        return postgres.getPort();
    }

    /** A new, empty database. */
    String create() throws SQLException {
        String name = "bench" + ++databases;
        run("postgres", "CREATE DATABASE " + name);
        return name;
    }

    void drop(String database) throws SQLException {
        run("postgres", "DROP DATABASE " + database + " WITH (FORCE)");
    }

    void run(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database) + QUIET_DRIVER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String url(String database) {
        return url(database, port());
    }

    /** By way of another port, as a proxy has one. */
    static String url(String database, int port) {
        return "jdbc:postgresql://localhost:" + port + "/" + database
                + "?user=postgres&sslmode=disable&gssEncMode=disable";
    }

    /** The lines about statements that the server logged for a database, until now, since it was told to log them all. */
    List<String> statements(String database) throws SQLException, IOException {
        String end = MARK + ++parts + "'";
        run(database, "SELECT " + end);
        for (int i = 0; i < 200; i++) {
            List<String> found = new ArrayList<>();
            for (String line :
                    Files.readString(log, StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith(database + ":LOG:  duration: ")) {
                    if (line.contains(end)) {
                        return found;
                    }
                    if (!line.contains(MARK)) {
                        found.add(line);
                    }
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new IllegalStateException("the server did not log what was run");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
