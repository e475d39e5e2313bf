package dev.lockstep.processor.oracle;

import java.util.List;
import javax.sql.DataSource;

/**
 * What a version of Hibernate makes of a model; of types of the JDK alone, so that any version can stand behind it, and
 * public, because that stands in a class loader of its own.
 */
public interface Oracle extends AutoCloseable {
    /** Lets Hibernate validate the schema that its database now has; throws what it finds. */
    void validate();

    /** Stores an object graph in the schema that its database now has, and reads it; what came back otherwise. */
    List<String> roundTrip();

    @Override
    void close();

    /**
     * What the oracle is asked about.
     *
     * @param database an empty one, in which Hibernate creates its own schema first
     * @param loader loads the model
     * @param managed the names of managed classes, of converters and of packages that carry annotations
     * @param mappingFiles resources
     * @param persistenceXml whether the model brings a {@code META-INF/persistence.xml}, which then says the rest
     * @param spring whether names are Spring Boot's, not Hibernate's
     * @param validation whether Bean Validation shapes the schema
     */
    record Unit(
            DataSource database,
            ClassLoader loader,
            List<String> managed,
            List<String> mappingFiles,
            boolean persistenceXml,
            boolean spring,
            boolean validation) {}
}
