package dev.lockstep.runtime.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;

/** A server of a test's own, that may be crashed, and comes back. */
final class OwnServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EmbeddedPostgres postgres;
    private final Path data;
    private final Path programs;
    private final AtomicInteger databases = new AtomicInteger();

    private OwnServer(EmbeddedPostgres postgres, Path data, Path programs) {
        this.postgres = postgres;
        this.data = data;
        this.programs = programs;
    }

    /** Starts one with settings, {@code "max_connections=5"}. */
    static OwnServer open(String... settings) throws IOException, SQLException {
        // What is committed survives a crash of the server (the library's own default lets it be lost); one of the
        // machine
        // is not tried.
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("synchronous_commit", "on");
        for (String setting : settings) {
            builder.setServerConfig(setting.split("=", 2)[0], setting.split("=", 2)[1]);
        }
        EmbeddedPostgres postgres = builder.start();
        Path data = Path.of(place(postgres, "postgres").ask("SHOW data_directory"));
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        String program = ProcessHandle.of(postmaster)
                .flatMap(process -> process.info().command())
                .orElseThrow();
        return new OwnServer(postgres, data, Path.of(program).resolveSibling("pg_ctl"));
    }

    /** A database by name. */
    Place database(String name) {
        return place(postgres, name);
    }

    /** A new, empty database. */
    Place create() {
        String name = "own_" + databases.incrementAndGet();
        try {
            database("postgres").execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database(name);
    }

    /** Whether a process is one of this server's, and no stranger that has got its number since. */
    boolean owns(ProcessHandle process) {
        return process.parent().flatMap(parent -> parent.info().command()).stream()
                .anyMatch(command ->
                        command.equals(programs.resolveSibling("postgres").toString()));
    }

    int port() {
        return postgres.getPort();
    }

    Path data() {
        return data;
    }

    /** Stops it without a checkpoint, as a crash of the server's process would, and starts it again. */
    void crash() throws IOException, InterruptedException, SQLException {
        control("stop", "-m", "immediate");
        start();
    }

    /** Stops it in order. */
    void stop() throws IOException, InterruptedException {
        control("stop", "-m", "fast");
    }

    /** Starts it again, as it was started before. */
    void start() throws IOException, InterruptedException, SQLException {
        // The options that it was started with; pg_ctl itself reads them for a restart alone.
        String options = Files.readString(data.resolve("postmaster.opts")).strip();
        control("start", "-o", options.substring(options.indexOf('"')).replace('"', '\''));
        await();
    }

    /** Starts another server of these programs, on a copy of a stopped server's data. */
    Copy copy(Path directory) throws IOException, InterruptedException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        control(directory, "start", "-o", "-p " + free + " -F -c hot_standby=on -c max_connections=300");
        return new Copy(this, directory, free);
    }

    private void control(String what, String... arguments) throws IOException, InterruptedException {
        control(data, what, arguments);
    }

    /** Runs pg_ctl; as root, as the embedded server itself was started. */
    private void control(Path directory, String what, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(programs.toString(), what, "-D", directory.toString(), "-w"));
        command.addAll(List.of(arguments));
        Path log = directory.resolveSibling(directory.getFileName() + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(log, StandardCharsets.UTF_8));
        }
    }

    /** Waits until it accepts connections. */
    void await() throws SQLException {
        long start = System.nanoTime();
        while (true) {
            try {
                database("postgres").ask("SELECT 1");
                return;
            } catch (SQLException e) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private static Place place(EmbeddedPostgres postgres, String database) {
        return new Place((PGSimpleDataSource) postgres.getDatabase("postgres", database));
    }

    /**
     * A second server.
     *
     * @param origin whose programs run it
     * @param data its files
     * @param port where it listens
     */
    record Copy(OwnServer origin, Path data, int port) implements AutoCloseable {
        Place database(String name) {
            return new Place(origin.database(name).as("test", port));
        }

        @Override
        public void close() throws IOException {
            try {
                origin.control(data, "stop", "-m", "immediate");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
