package dev.lockstep.samples.startup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The least that a start can ask a database: one value of one row. */
public final class BareQuery implements Tool {
    @Override
    public void migrate(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT chain FROM lockstep_history WHERE history = ? ORDER BY position DESC LIMIT 1")) {
            statement.setString(1, "BenchSchema");
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next() || row.getString(1).isEmpty()) {
                    throw new IllegalStateException("no history");
                }
            }
        }
    }
}
