package dev.lockstep.samples.startup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The statements of the migrations and nothing else, in one way or another. */
public abstract class BareApply implements Tool {
    @Override
    public final void migrate(DataSource database) throws SQLException, IOException {
        try (InputStream file = BareApply.class.getResourceAsStream("/bare.sql");
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String[] sql = new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";\n");
            apply(connection, statement, sql);
        }
    }

    abstract void apply(Connection connection, Statement statement, String[] sql) throws SQLException;

    /** All in one transaction. */
    public static final class OneTransaction extends BareApply {
        @Override
        void apply(Connection connection, Statement statement, String[] sql) throws SQLException {
            connection.setAutoCommit(false);
            for (String one : sql) {
                statement.execute(one);
            }
            connection.commit();
        }
    }

    /** A transaction each, which is a round trip each. */
    public static final class CommitEach extends BareApply {
        @Override
        void apply(Connection connection, Statement statement, String[] sql) throws SQLException {
            for (String one : sql) {
                statement.execute(one);
            }
        }
    }

    /** A transaction and a round trip each, with a row of two columns that says so. */
    public static final class RowEach extends BareApply {
        @Override
        void apply(Connection connection, Statement statement, String[] sql) throws SQLException {
            statement.execute("CREATE TABLE applied (number integer PRIMARY KEY, sql text NOT NULL)");
            for (int i = 0; i < sql.length; i++) {
                statement.execute(sql[i] + "; INSERT INTO applied VALUES (" + i + ", '" + sql[i] + "')");
            }
        }
    }

    /** A transaction each under an advisory lock, unless another process was there before. */
    public static final class Locked extends BareApply {
        @Override
        void apply(Connection connection, Statement statement, String[] sql) throws SQLException {
            statement.execute("SELECT pg_catalog.pg_advisory_lock(1)");
            try (var found = statement.executeQuery("SELECT pg_catalog.to_regclass('e00001') IS NULL")) {
                found.next();
                if (!found.getBoolean(1)) {
                    return;
                }
            }
            for (String one : sql) {
                statement.execute(one);
            }
        }
    }
}
