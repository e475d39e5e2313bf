package dev.lockstep.processor.entity;

import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** The former names that an element gives itself, in their order. */
    static List<String> formerNames(Annotations annotations) {
        return renames(annotations).stream()
                .filter(a -> a.string("attribute").isEmpty())
                .map(a -> a.string("value"))
                .filter(n -> !n.isEmpty())
                .toList();
    }

    /** What an element says of former names, of its own and of what lies within it. */
    static List<Annotation> renames(Annotations annotations) {
        return annotations.repeated(RENAMED_FROM, Jpa.LOCKSTEP + "Renames");
    }

    /** Former names as the user wrote them, which may be the database's, or be made by the strategy from these. */
    void written(SchemaPath path, List<String> names) {
        names.forEach(n -> add(path, List.of(n, naming.stored(n))));
    }

    /** Former names that the mapping would have given, the likeliest first. */
    void implied(SchemaPath path, List<String> logical) {
        add(path, logical.stream().map(naming::stored).toList());
    }

    /** Former names as they are stored, behind those that are known already. */
    void add(SchemaPath path, List<String> names) {
        if (!names.isEmpty()) {
            renames.merge(
                    path,
                    names.stream().distinct().toList(),
                    (known, more) -> Stream.concat(known.stream(), more.stream())
                            .distinct()
                            .toList());
        }
    }

    /** The former names known of an object, as they are stored. */
    List<String> former(SchemaPath path) {
        return renames.getOrDefault(path, List.of());
    }

    /** The constants of an enum that had other names. */
    static Map<String, String> renamedConstants(TypeElement enumClass, Metadata metadata) {
        Map<String, String> renamed = new LinkedHashMap<>();
        for (Element constant : enumClass.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                String name = constant.getSimpleName().toString();
                formerNames(metadata.of(constant, EnumMapper.constant(enumClass, name))).stream()
                        .findFirst()
                        .ifPresent(former -> renamed.put(name, former));
            }
        }
        return renamed;
    }

    void storedValues(SchemaPath column, Map<String, String> renamed) {
        if (!renamed.isEmpty()) {
            storedValues.computeIfAbsent(column, c -> new LinkedHashMap<>()).putAll(renamed);
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
