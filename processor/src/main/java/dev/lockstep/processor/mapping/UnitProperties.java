package dev.lockstep.processor.mapping;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.MappingFileMessage;
import dev.lockstep.processor.report.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The properties of a unit that shape the schema. Those that are not followed are refused, unless they say what holds
 * anyway: a schema never differs from Hibernate's in silence.
 */
final class UnitProperties {
    // With the values that ask for nothing.
    private static final Map<String, Set<String>> NOT_FOLLOWED = Map.ofEntries(
            Map.entry("hibernate.auto_quote_keyword", Set.of("false")),
            Map.entry("hibernate.discriminator.ignore_explicit_for_joined", Set.of("false")),
            Map.entry("hibernate.discriminator.implicit_for_joined", Set.of("false")),
            Map.entry("hibernate.globally_quoted_identifiers", Set.of("false")),
            Map.entry("hibernate.id.db_structure_naming_strategy", Set.of("standard", "default")),
            Map.entry("hibernate.id.optimizer.pooled.preferred", Set.of("pooled", "pooled-lo", "pooled-lotl")),
            Map.entry("hibernate.mapping.default_list_semantics", Set.of("bag")),
            Map.entry("hibernate.timezone.default_storage", Set.of("default")),
            Map.entry("hibernate.type.java_time_use_direct_jdbc", Set.of("false")),
            Map.entry("hibernate.type.prefer_native_enum_types", Set.of("false")),
            Map.entry("hibernate.type.preferred_array_jdbc_type", Set.of("array")),
            Map.entry("hibernate.type.preferred_boolean_jdbc_type", Set.of("boolean")),
            Map.entry("hibernate.type.preferred_duration_jdbc_type", Set.of("duration", "numeric")),
            Map.entry("hibernate.type.preferred_instant_jdbc_type", Set.of("timestamp_utc")),
            Map.entry("hibernate.type.preferred_uuid_jdbc_type", Set.of("uuid")),
            Map.entry("hibernate.type.wrapper_array_handling", Set.of("allow", "disallow", "pick")),
            Map.entry("hibernate.use_nationalized_character_data", Set.of("false")));
    static final String PHYSICAL_NAMING = "hibernate.physical_naming_strategy";
    private static final String IMPLICIT_NAMING = "hibernate.implicit_naming_strategy";
    // The last words of class names, and Hibernate's short names.
    private static final Set<String> SNAKE_CASE = Set.of(
            "CamelCaseToUnderscoresNamingStrategy",
            "PhysicalNamingStrategySnakeCaseImpl",
            "SpringPhysicalNamingStrategy");
    private static final Set<String> STANDARD = Set.of("PhysicalNamingStrategyStandardImpl", "default", "standard");
    private static final Set<String> IMPLICIT =
            Set.of("ImplicitNamingStrategyJpaCompliantImpl", "SpringImplicitNamingStrategy", "default", "jpa");

    private UnitProperties() {}

    static void check(PersistenceUnit unit, List<Finding> findings) {
        new TreeMap<>(NOT_FOLLOWED).forEach((key, harmless) -> {
            String value = unit.property(key);
            if (!value.isEmpty() && !harmless.contains(value.toLowerCase(Locale.ROOT))) {
                findings.add(Finding.of(MappingFileMessage.UNIT_PROPERTY, new Place.Root(), unit.place(), key, value));
            }
        });
        String implicit = unit.property(IMPLICIT_NAMING);
        if (!implicit.isEmpty() && !IMPLICIT.contains(lastWord(implicit))) {
            findings.add(Finding.of(
                    MappingFileMessage.UNIT_PROPERTY, new Place.Root(), unit.place(), IMPLICIT_NAMING, implicit));
        }
    }

    static UnitNaming naming(PersistenceUnit unit) {
        String name = lastWord(unit.property(PHYSICAL_NAMING));
        if (name.isEmpty()) {
            return UnitNaming.UNSAID;
        }
        return SNAKE_CASE.contains(name)
                ? UnitNaming.SNAKE_CASE
                : STANDARD.contains(name) ? UnitNaming.STANDARD : UnitNaming.UNKNOWN;
    }

    private static String lastWord(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
