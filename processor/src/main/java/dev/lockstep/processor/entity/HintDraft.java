package dev.lockstep.processor.entity;

import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Gathers what entities say of the way from the old schema to theirs. */
final class HintDraft {
    private static final String RENAMED_FROM = Jpa.LOCKSTEP + "RenamedFrom";

    private final NamingStrategy naming;
    private final Map<SchemaPath, List<String>> renames = new HashMap<>();
    private final Map<SchemaPath, Map<String, String>> storedValues = new HashMap<>();
    private final Map<SchemaPath, String> backfills = new HashMap<>();
    private final Map<SchemaPath, Hints.Conversion> conversions = new HashMap<>();
    private final Set<SchemaPath> generatedNames = new HashSet<>();

    HintDraft(NamingStrategy naming) {
        this.naming = naming;
    }

    /** The former name that an element gives. */
    static Optional<String> formerName(Annotations annotations) {
        return annotations.find(RENAMED_FROM).map(a -> a.string("value")).filter(n -> !n.isEmpty());
    }

    /**
     * A former name.
     *
     * @param written as the user wrote it, which may be the database's name
     * @param logical the names that the mapping would have given under it, most likely first
     */
    void rename(SchemaPath path, String written, List<String> logical) {
        List<String> names = new ArrayList<>(List.of(written));
        logical.stream().map(naming::stored).forEach(names::add);
        renamePhysical(path, names);
    }

    /** Former names as they are stored. */
    void renamePhysical(SchemaPath path, List<String> names) {
        renames.put(path, names.stream().distinct().toList());
    }

    /** The constants of an enum that had other names. */
    static Map<String, String> renamedConstants(TypeElement enumClass, Metadata metadata) {
        Map<String, String> renamed = new LinkedHashMap<>();
        for (Element constant : enumClass.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                String name = constant.getSimpleName().toString();
                formerName(metadata.of(constant, EnumMapper.constant(enumClass, name)))
                        .ifPresent(former -> renamed.put(name, former));
            }
        }
        return renamed;
    }

    void storedValues(SchemaPath column, Map<String, String> renamed) {
        if (!renamed.isEmpty()) {
            storedValues.put(column, renamed);
        }
    }

    /** The hints on an attribute with one column. */
    void column(SchemaPath column, Annotations annotations) {
        annotations.find(Jpa.LOCKSTEP + "Backfill").ifPresent(a -> backfills.put(column, a.string("value")));
        annotations
                .find(Jpa.LOCKSTEP + "ConvertUsing")
                .ifPresent(a -> conversions.put(column, new Hints.Conversion(a.string("value"), a.string("reverse"))));
    }

    void generatedNames(Set<SchemaPath> paths) {
        generatedNames.addAll(paths);
    }

    Hints build() {
        return new Hints(renames, storedValues, backfills, conversions, generatedNames);
    }
}
