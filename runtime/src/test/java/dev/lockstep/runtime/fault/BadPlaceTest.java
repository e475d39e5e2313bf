package dev.lockstep.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.MigrationListener;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.runtime.Revision;
import dev.lockstep.runtime.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Servers that do not let anyone in, or do not let anyone write; on servers of their own. */
@Tag("postgres")
class BadPlaceTest {
    private static final String SECRET = "correct horse";

    private static OwnServer server;

    private final Plan plan = Plan.small();

    @BeforeAll
    static void open() throws IOException, SQLException {
        server = OwnServer.open("wal_level=replica");
        server.database("postgres")
                .execute("CREATE ROLE app LOGIN PASSWORD 'battery staple'", "CREATE ROLE one LOGIN CONNECTION LIMIT 1");
        Path rules = server.data().resolve("pg_hba.conf");
        String passwords = "host all app all scram-sha-256\nhost all banned all reject\n";
        Files.writeString(rules, passwords + Files.readString(rules));
        server.database("postgres").query("SELECT pg_reload_conf()");
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
    }

    @Test
    void aWrongPassword() {
        PGSimpleDataSource wrong = server.create().as("test");
        wrong.setUser("app");
        wrong.setPassword(SECRET);

        assertThatThrownBy(() -> Migrator.on(plan.history(), wrong).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Small: the database cannot be reached")
                .hasMessageContaining("password authentication failed for user \"app\"")
                .hasMessageContaining("Nothing was changed")
                .satisfies(e -> assertThat(e.toString() + e.getCause()).doesNotContain(SECRET))
                .hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void nobodyIsLetIn() {
        PGSimpleDataSource banned = server.create().as("test");
        banned.setUser("banned");

        assertThatThrownBy(() -> Migrator.on(plan.history(), banned).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageContaining("pg_hba.conf");
    }

    @Test
    void aMissingDatabase() {
        PGSimpleDataSource missing = server.create().as("test");
        missing.setDatabaseName("nowhere");

        assertThatThrownBy(() -> Migrator.on(plan.history(), missing).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("cannot be reached: FATAL: database \"nowhere\" does not exist")
                .hasMessageContaining("Nothing was changed");
    }

    @Test
    void anUnknownHost() {
        PGSimpleDataSource unknown = server.create().as("test");
        unknown.setServerNames(new String[] {"nowhere.invalid"});

        assertThatThrownBy(() -> Migrator.on(plan.history(), unknown).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageContaining("nowhere.invalid");
    }

    @Test
    void tooManyConnections() throws SQLException {
        Place place = server.create();
        PGSimpleDataSource one = place.as("test");
        one.setUser("one");
        try (Connection first = one.getConnection()) {
            assertThat(first.isValid(1)).isTrue();

            assertThatThrownBy(() -> Migrator.on(plan.history(), one).migrate())
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("cannot be reached: FATAL: too many connections for role \"one\"")
                    .hasMessageContaining("Nothing was changed");
        }
    }

    /** A real standby, that follows its primary. */
    @Test
    void aStandby(@TempDir Path directory) throws Exception {
        Path copy = directory.resolve("standby");
        try (OwnServer primary = OwnServer.open("wal_level=replica", "max_wal_senders=2")) {
            Place place = primary.create();
            Migrator.on(plan.history(2), place.dataSource()).migrate();
            primary.stop();
            copy(primary.data(), copy);
            primary.start();
            Files.writeString(copy.resolve("standby.signal"), "");
            Files.writeString(
                    copy.resolve("postgresql.auto.conf"),
                    "primary_conninfo = 'host=localhost user=postgres port=" + primary.port() + "'\n");
            try (OwnServer.Copy standby = primary.copy(copy)) {
                Place there = standby.database(place.dataSource().getDatabaseName());
                assertThat(there.ask("SELECT pg_is_in_recovery()")).isEqualTo("t");
                // What is there can be started on; what is not is for the primary.
                assertThat(Migrator.on(plan.history(2), there.dataSource())
                                .migrate()
                                .applied())
                        .isEmpty();
                Migrator.on(plan.history(2), there.dataSource()).validate();
                Migrator newer = Migrator.on(plan.history(), there.dataSource());
                assertThat(newer.pending()).hasSize(1);
                for (Runnable use : List.<Runnable>of(newer::migrate, () -> newer.downgradeTo("base"))) {
                    assertThatThrownBy(use::run)
                            .isInstanceOf(MigrationException.class)
                            .hasMessageContaining("read-only (a standby")
                            .hasMessageContaining("Migrate on the primary");
                }
            }
        }
    }

    /** LATIN1 has no arrow: said at once, of the migration that has one. */
    @Test
    void anEncodingThatLacksACharacter() throws SQLException {
        server.database("postgres")
                .execute("CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        Place latin = server.database("latin");
        Migrator migrator = Migrator.on(Plan.arrow().history(), latin.dataSource());

        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("has no equivalent in encoding \"LATIN1\"")
                .hasMessageContaining("as it was before 0001_change_1")
                .hasMessageContaining("UTF8");
        assertThat(latin.catalog()).isEmpty();
        assertThat(latin.advisoryLocks()).isZero();
        Migrator.on(plan.history(), latin.dataSource()).migrate();
    }

    /** SQL_ASCII takes any byte as it comes. */
    @Test
    void anEncodingThatAsksNothing() throws SQLException {
        server.database("postgres")
                .execute("CREATE DATABASE ascii ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        Migrator migrator =
                Migrator.on(Plan.arrow().history(), server.database("ascii").dataSource());

        migrator.migrate();
        migrator.validate();
        assertThat(migrator.current().orElseThrow().revision())
                .isEqualTo(Plan.arrow().history().revisions().get(0));
    }

    @Test
    void aServerThatDiesMeanwhile() throws Exception {
        Place place = server.create();
        Migrator dying = Migrator.builder(plan.history(), place.as(Place.VICTIM))
                .listener(new MigrationListener() {
                    @Override
                    public void stepStarted(Revision revision, int number, Step step) {
                        if (revision.number() == 2) {
                            crash();
                        }
                    }
                })
                .build();

        assertThatThrownBy(dying::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("0002_change_2")
                .hasMessageContaining("The connection was lost")
                .hasMessageContaining("Run it again");
        assertThat(Migrator.on(plan.history(), place.dataSource()).migrate().applied())
                .hasSize(2);
    }

    private static void crash() {
        try {
            server.crash();
        } catch (IOException | InterruptedException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(
                            file, to.resolve(from.relativize(file)), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.setPosixFilePermissions(to, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    }
}
