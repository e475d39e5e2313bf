package dev.lockstep.samples.startup;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Flyway with its defaults, and SQL migrations. */
public final class FlywayTool implements Tool {
    @Override
    public void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:flyway")
                .load()
                .migrate();
    }
}
