package dev.lockstep.samples.taskboard;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL the taskboard runs on.
 *
 * @param dataSource where to get connections
 * @param server the embedded server to stop at the end; does nothing for a server of one's own
 */
record Database(DataSource dataSource, Closeable server) implements Closeable {
    /** The database of that JDBC URL; of an embedded server when there is none. */
    static Database open(String jdbcUrl) throws IOException {
        if (jdbcUrl == null || jdbcUrl.isBlank()) {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new Database(server.getPostgresDatabase(), server);
        }
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(jdbcUrl);
        return new Database(dataSource, () -> {});
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
