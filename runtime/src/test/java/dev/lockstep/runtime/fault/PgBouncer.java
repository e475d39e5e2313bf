package dev.lockstep.runtime.fault;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** A pooler of connections to one database, as Debian packages it. */
final class PgBouncer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Place place;
    private final Process process;
    private final Path directory;
    private final int port;

    private PgBouncer(Place place, Process process, Path directory, int port) {
        this.place = place;
        this.process = process;
        this.directory = directory;
        this.port = port;
    }

    /** Whether this machine has it. */
    static boolean installed() {
        return program() != null;
    }

    static PgBouncer start(Place place, String mode, int size) throws IOException, SQLException {
        Path directory = Files.createTempDirectory("pgbouncer");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        PGSimpleDataSource server = place.dataSource();
        Files.writeString(
                directory.resolve("users.txt"), "\"" + server.getUser() + "\" \"" + server.getPassword() + "\"\n");
        Files.writeString(directory.resolve("pgbouncer.ini"), """
                [databases]
                * = host=%s port=%d
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = trust
                auth_file = %s
                pool_mode = %s
                default_pool_size = %d
                ignore_startup_parameters = extra_float_digits
                """.formatted(
                        server.getServerNames()[0],
                        server.getPortNumbers()[0],
                        port,
                        directory.resolve("users.txt"),
                        mode,
                        size));
        List<String> command = new ArrayList<>(List.of(program()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.add(directory.resolve("pgbouncer.ini").toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        PgBouncer pooler = new PgBouncer(place, process, directory, port);
        pooler.await();
        return pooler;
    }

    /** Connections through it, with the driver as it comes. */
    PGSimpleDataSource dataSource() {
        PGSimpleDataSource through = place.as("through a pooler", port);
        through.setServerNames(new String[] {"127.0.0.1"});
        return through;
    }

    private void await() throws IOException, SQLException {
        long start = System.nanoTime();
        while (true) {
            try (Connection connection = dataSource().getConnection()) {
                connection.isValid(1);
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException(Files.readString(directory.resolve("log")), e);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        try (Stream<Path> files = Files.list(directory)) {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.delete(directory);
    }

    private static String program() {
        return Stream.of(
                        "/usr/sbin/pgbouncer",
                        "/usr/bin/pgbouncer",
                        "/usr/local/bin/pgbouncer",
                        "/opt/homebrew/bin/pgbouncer")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse(null);
    }
}
