package dev.lockstep.processor.mapping;

import dev.lockstep.processor.report.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the mapping files of a persistence unit say.
 *
 * @param classes by canonical name
 * @param generators those that no class owns
 * @param defaults of the unit
 * @param unit as {@code persistence.xml} has it, or null when there is none
 * @param findings what is wrong with the files
 */
public record Mappings(
        Map<String, ClassMapping> classes,
        List<WrittenAnnotation> generators,
        UnitDefaults defaults,
        @Nullable PersistenceUnit unit,
        List<Finding> findings) {
    /** No files. */
    public static final Mappings NONE = of(List.of(), List.of(), List.of());

    public Mappings {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        generators = List.copyOf(generators);
        findings = List.copyOf(findings);
    }

    static Mappings of(List<ClassMapping> classes, List<WrittenAnnotation> generators, List<ClassMapping> converters) {
        Map<String, ClassMapping> byName = new TreeMap<>();
        classes.forEach(c -> byName.merge(c.className(), c, ClassMapping::with));
        converters.forEach(c -> byName.merge(c.className(), c, ClassMapping::with));
        return new Mappings(byName, generators, UnitDefaults.NONE, null, List.of());
    }

    /** What the files say of a class. */
    public Optional<ClassMapping> of(String className) {
        return Optional.ofNullable(classes.get(className));
    }

    /** The schema of what names none, or empty. */
    public String schema() {
        String property = unit == null ? "" : unit.property("hibernate.default_schema");
        return !property.isEmpty() ? property : defaults.schema() == null ? "" : defaults.schema();
    }

    /** How the unit's names become names of the database. */
    public UnitNaming naming() {
        return unit == null ? UnitNaming.UNSAID : UnitProperties.naming(unit);
    }

    /** Whether the unit lets Bean Validation shape the schema, which is so unless it says that it does not. */
    public boolean validates() {
        return unit == null
                || !unit.property(PersistenceUnit.VALIDATION_MODE)
                        .toUpperCase(Locale.ROOT)
                        .equals("NONE");
    }

    /** What it is that names the unit's naming strategy, {@code META-INF/persistence.xml:3} and the class. */
    public List<String> namingStrategy() {
        return unit == null ? List.of() : List.of(unit.place(), unit.property(UnitProperties.PHYSICAL_NAMING));
    }

    /** Whether classes that neither {@code persistence.xml} nor a mapping file lists are left out. */
    public boolean excludesUnlisted() {
        return unit != null && unit.excludesUnlisted();
    }

    /** The classes that {@code persistence.xml} and mapping files list, by canonical name. */
    public Set<String> listed() {
        Set<String> listed = new TreeSet<>(classes.keySet());
        if (unit != null) {
            listed.addAll(unit.classes());
        }
        return listed;
    }

    /** With what another file says. */
    Mappings with(Mappings other) {
        Map<String, ClassMapping> all = new TreeMap<>(classes);
        other.classes.forEach((name, mapping) -> all.merge(name, mapping, ClassMapping::with));
        List<WrittenAnnotation> allGenerators = new ArrayList<>(generators);
        allGenerators.addAll(other.generators);
        return new Mappings(all, allGenerators, defaults, unit, findings);
    }
}
