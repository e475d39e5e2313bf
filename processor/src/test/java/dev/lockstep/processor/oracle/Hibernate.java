package dev.lockstep.processor.oracle;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** The oracle: the schema that Hibernate itself makes, and its judgement of ours. */
final class Hibernate {
    private final List<Class<?>> mapped;
    private final boolean spring;

    /** An oracle for mapped classes, with Spring Boot's naming or Hibernate's default. */
    Hibernate(List<Class<?>> mapped, boolean spring) {
        this.mapped = mapped;
        this.spring = spring;
    }

    /** Creates Hibernate's own schema; any statement that fails is an error. */
    void create(DataSource database) {
        open(database, "create-only").close();
    }

    /** Lets Hibernate validate a schema; throws what it finds. */
    void validate(DataSource database) {
        open(database, "validate").close();
    }

    private EntityManagerFactory open(DataSource database, String action) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("oracle");
        mapped.forEach(configuration::managedClass);
        configuration
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database)
                .property(SchemaToolingSettings.HBM2DDL_AUTO, action)
                .property(SchemaToolingSettings.HBM2DDL_HALT_ON_ERROR, true)
                .property(SchemaToolingSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, true)
                // Unset, Hibernate refuses Byte[] and Character[]; as arrays is what it offers to new applications.
                .property(MappingSettings.WRAPPER_ARRAY_HANDLING, "allow");
        if (spring) {
            configuration
                    .property(MappingSettings.PHYSICAL_NAMING_STRATEGY, new PhysicalNamingStrategySnakeCaseImpl())
                    .property(MappingSettings.IMPLICIT_NAMING_STRATEGY, new SpringImplicitNaming());
        }
        return configuration.createEntityManagerFactory();
    }

    /** As Spring Boot's SpringImplicitNamingStrategy: a join table is named after the owner's table and attribute. */
    private static final class SpringImplicitNaming extends ImplicitNamingStrategyJpaCompliantImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
            String name = source.getOwningPhysicalTableName() + "_"
                    + source.getAssociationOwningAttributePath().getProperty();
            return toIdentifier(name, source.getBuildingContext());
        }
    }
}
