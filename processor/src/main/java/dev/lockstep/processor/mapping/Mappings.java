package dev.lockstep.processor.mapping;

import dev.lockstep.processor.report.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** With what another file says. */
    Mappings with(Mappings other) {
        Map<String, ClassMapping> all = new TreeMap<>(classes);
        other.classes.forEach((name, mapping) -> all.merge(name, mapping, ClassMapping::with));
        List<WrittenAnnotation> allGenerators = new ArrayList<>(generators);
        allGenerators.addAll(other.generators);
        return new Mappings(all, allGenerators, defaults, unit, findings);
    }
}
