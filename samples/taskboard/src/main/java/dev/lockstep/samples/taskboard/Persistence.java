package dev.lockstep.samples.taskboard;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** How Hibernate is set up: it validates the schema and never changes it. */
final class Persistence {
    private Persistence() {}

    static EntityManagerFactory open(DataSource database) {
        return new HibernatePersistenceConfiguration("taskboard")
                .managedClasses(Workspace.class, Account.class, Task.class, Tag.class)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database)
                .property(MappingSettings.PHYSICAL_NAMING_STRATEGY, new PhysicalNamingStrategySnakeCaseImpl())
                .property(SchemaToolingSettings.HBM2DDL_AUTO, "validate")
                .createEntityManagerFactory();
    }
}
