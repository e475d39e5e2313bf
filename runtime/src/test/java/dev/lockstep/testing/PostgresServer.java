package dev.lockstep.testing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL of the tests: one server a JVM, started when first asked for.
 *
 * <p>A container where Docker answers, else the embedded binaries on the class path. The system property
 * {@code lockstep.postgres} says which major version, 18 unless set.
 */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String host;
    private final int port;
    private final String user;
    private final String password;

    PostgresServer(String host, int port, String user, String password) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
    }

    /** The server of this JVM. */
    public static PostgresServer shared() {
        return Holder.SERVER;
    }

    /** A new, empty database of its own. */
    public DataSource createDatabase() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (Connection connection = database("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name + " on " + host + ":" + port, e);
        }
        return database(name);
    }

    /** The major version that answers, 14 or 18. */
    public int majorVersion() {
        try (Connection connection = database("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_version_num")) {
            row.next();
            return row.getInt(1) / 10_000;
        } catch (SQLException e) {
            throw new IllegalStateException("the test server does not answer on " + host + ":" + port, e);
        }
    }

    /** A database of this server by name. */
    public PGSimpleDataSource database(String name) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setServerNames(new String[] {host});
        dataSource.setPortNumbers(new int[] {port});
        dataSource.setDatabaseName(name);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    private static final class Holder {
        private static final PostgresServer SERVER = start(Integer.getInteger("lockstep.postgres", 18));

        private static PostgresServer start(int major) {
            try {
                return ContainerPostgres.dockerAnswers() ? ContainerPostgres.start(major) : EmbeddedServer.start();
            } catch (IOException e) {
                throw new IllegalStateException("cannot start PostgreSQL " + major, e);
            }
        }
    }
}
