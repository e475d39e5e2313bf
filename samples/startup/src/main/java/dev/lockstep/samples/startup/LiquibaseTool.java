package dev.lockstep.samples.startup;

import java.sql.Connection;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;

/** Liquibase with its defaults, and one changelog of SQL change sets; it is told not to call home. */
public final class LiquibaseTool implements Tool {
    @Override
    public void migrate(DataSource database) throws Exception {
        System.setProperty("liquibase.analytics.enabled", "false");
        try (Connection connection = database.getConnection();
                Liquibase liquibase = new Liquibase(
                        "liquibase/changelog.sql", new ClassLoaderResourceAccessor(), new JdbcConnection(connection))) {
            liquibase.update(new Contexts());
        }
    }
}
