package dev.lockstep.processor.oracle;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.hibernate.SessionFactory;
import org.hibernate.Version;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceProvider;

/** The oracle: the schema that Hibernate itself makes, and its judgement of ours. */
public final class Hibernate implements Oracle {
    private final Unit unit;
    private final SessionFactory factory;

    /** Starts Hibernate, which creates its schema; any statement that fails is an error. */
    public Hibernate(Unit unit) {
        this.unit = unit;
        factory = open().unwrap(SessionFactory.class);
    }

    @Override
    public void validate() {
        factory.getSchemaManager().validateMappedObjects();
    }

    @Override
    public List<String> roundTrip() {
        try {
            return new RoundTrip(factory).differences();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an entity cannot be constructed", e);
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    private EntityManagerFactory open() {
        HibernatePersistenceProvider provider = new HibernatePersistenceProvider();
        Map<String, Object> settings = settings();
        if (!unit.persistenceXml()) {
            return provider.createContainerEntityManagerFactory(info(), settings);
        }
        // In Java SE a unit's classes need not be listed (Jakarta Persistence 3.2, 8.2.1.6); this saves the scanner.
        settings.put(AvailableSettings.LOADED_CLASSES, classes());
        return provider.createEntityManagerFactory((String) null, settings);
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, unit.database());
        settings.put(SchemaToolingSettings.HBM2DDL_AUTO, "create-only");
        settings.put(SchemaToolingSettings.HBM2DDL_HALT_ON_ERROR, true);
        settings.put(SchemaToolingSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, true);
        settings.put(AvailableSettings.JAKARTA_VALIDATION_MODE, unit.validation() ? "ddl" : "none");
        // Unset, Hibernate refuses Byte[] and Character[]; as arrays is what it offers to new applications.
        settings.put(MappingSettings.WRAPPER_ARRAY_HANDLING, "allow");
        if (unit.spring()) {
            settings.put(MappingSettings.PHYSICAL_NAMING_STRATEGY, snakeCase());
            settings.put(
                    MappingSettings.IMPLICIT_NAMING_STRATEGY,
                    "org.springframework.boot.hibernate.SpringImplicitNamingStrategy");
        }
        return settings;
    }

    /** The strategy of Spring Boot 3, and that of Spring Boot 4, which Hibernate 7 brought. */
    private static String snakeCase() {
        return "org.hibernate.boot.model.naming."
                + (Version.getVersionString().startsWith("6.")
                        ? "CamelCaseToUnderscoresNamingStrategy"
                        : "PhysicalNamingStrategySnakeCaseImpl");
    }

    /** The unit as a container describes it, to whichever version of the interface is there. */
    private PersistenceUnitInfo info() {
        Map<String, Object> facts = Map.ofEntries(
                Map.entry("getPersistenceUnitName", "oracle"),
                Map.entry("getManagedClassNames", unit.managed()),
                Map.entry("getMappingFileNames", unit.mappingFiles()),
                Map.entry("getClassLoader", unit.loader()),
                Map.entry("getNewTempClassLoader", unit.loader()),
                Map.entry("excludeUnlistedClasses", true),
                Map.entry("getJarFileUrls", List.of()),
                Map.entry("getProperties", new Properties()),
                Map.entry("getSharedCacheMode", SharedCacheMode.UNSPECIFIED),
                Map.entry("getValidationMode", ValidationMode.AUTO),
                Map.entry("toString", "oracle"));
        // What is not a fact of this unit is null: the data source comes as a setting, and there is no root to scan.
        return (PersistenceUnitInfo) Proxy.newProxyInstance(
                Hibernate.class.getClassLoader(),
                new Class<?>[] {PersistenceUnitInfo.class},
                (proxy, method, arguments) -> facts.get(method.getName()));
    }

    private List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : unit.managed()) {
            try {
                classes.add(Class.forName(name, false, unit.loader()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("a package's annotations and persistence.xml in one model", e);
            }
        }
        return classes;
    }
}
