package dev.lockstep.samples.startup;

import io.ebean.migration.MigrationConfig;
import io.ebean.migration.MigrationRunner;
import javax.sql.DataSource;

/** ebean-migration with its defaults, and SQL migrations. */
public final class EbeanTool implements Tool {
    @Override
    public void migrate(DataSource database) {
        MigrationConfig config = new MigrationConfig();
        config.setMigrationPath("dbmigration");
        config.setPlatform("postgres");
        new MigrationRunner(config).run(database);
    }
}
