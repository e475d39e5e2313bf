package dev.lockstep.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;

/** The runtime's types, by name: the processor has none of them on its class path. */
final class RuntimeNames {
    private static final String PACKAGE = "dev.lockstep.runtime";

    static final ClassName MIGRATION = ClassName.get(PACKAGE, "Migration");
    static final ClassName REVISION = ClassName.get(PACKAGE, "Revision");
    static final ClassName STEP = ClassName.get(PACKAGE, "Step");
    static final ClassName MIGRATION_STEP = ClassName.get(PACKAGE, "MigrationStep");
    static final ClassName CHANGE = ClassName.get(PACKAGE, "Change");
    static final ClassName CHANGE_KIND = CHANGE.nestedClass("Kind");
    static final ClassName IMPACT = ClassName.get(PACKAGE, "Impact");
    static final ClassName LOCK = ClassName.get(PACKAGE, "Lock");
    static final ClassName WORK = ClassName.get(PACKAGE, "Work");
    static final ClassName HISTORY = ClassName.get(PACKAGE, "History");
    static final ClassName SNAPSHOT = ClassName.get(PACKAGE, "Snapshot");
    static final ClassName MIGRATOR = ClassName.get(PACKAGE, "Migrator");
    static final ClassName MIGRATOR_BUILDER = MIGRATOR.nestedClass("Builder");
    static final ClassName MIGRATOR_MAIN = ClassName.get(PACKAGE, "MigratorMain");
    static final ClassName MIGRATION_REPORT = ClassName.get(PACKAGE, "MigrationReport");
    static final ClassName TENANTS = ClassName.get(PACKAGE, "Tenants");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName STREAM = ClassName.get("java.util.stream", "Stream");
    static final ClassName DATA_SOURCE = ClassName.get("javax.sql", "DataSource");

    static final ParameterizedTypeName COLLECTION_OF_STRINGS =
            ParameterizedTypeName.get(ClassName.get("java.util", "Collection"), ClassName.get(String.class));

    private RuntimeNames() {}

    static ParameterizedTypeName listOf(ClassName element) {
        return ParameterizedTypeName.get(LIST, element);
    }
}
