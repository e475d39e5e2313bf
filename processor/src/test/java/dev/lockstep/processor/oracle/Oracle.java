package dev.lockstep.processor.oracle;

import java.util.List;
import javax.sql.DataSource;

/** What a version of Hibernate makes of a model; of types of the JDK alone, so that any version can stand behind it. */
interface Oracle {
    /** Creates Hibernate's own schema; any statement that fails is an error. */
    void create(DataSource database);

    /** Lets Hibernate validate a schema; throws what it finds. */
    void validate(DataSource database);

    /**
     * What the oracle is asked about.
     *
     * @param loader loads the model
     * @param managed the names of managed classes, of converters and of packages that carry annotations
     * @param mappingFiles resources
     * @param persistenceXml whether the model brings a {@code META-INF/persistence.xml}, which then says the rest
     * @param spring whether names are Spring Boot's, not Hibernate's
     * @param validation whether Bean Validation shapes the schema
     */
    record Unit(
            ClassLoader loader,
            List<String> managed,
            List<String> mappingFiles,
            boolean persistenceXml,
            boolean spring,
            boolean validation) {}
}
