package dev.lockstep.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class PostgresServerTest {
    @Test
    void isOfTheVersionAskedFor() {
        assertThat(PostgresServer.shared().majorVersion()).isEqualTo(Integer.getInteger("lockstep.postgres", 18));
    }

    @Test
    void givesEmptyDatabases() throws SQLException {
        try (Connection connection = PostgresServer.shared().createDatabase().getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isZero();
        }
    }
}
