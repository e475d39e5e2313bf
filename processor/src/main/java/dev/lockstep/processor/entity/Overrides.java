package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride}, {@code @Convert} and {@code @RenamedFrom} say of the
 * attributes of an embeddable or mapped superclass, by path ({@code address.city}, {@code key}, {@code value.zip}); the outermost goes
 * first (Jakarta Persistence 3.2, sections 11.1.2, 11.1.4 and 11.1.10).
 */
final class Overrides {
    static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of(), Map.of());

    private final Map<String, Annotation> columns;
    private final Map<String, Annotation> associations;
    private final Map<String, Annotation> converts;
    private final Map<String, Annotation> renames;

    private Overrides(
            Map<String, Annotation> columns,
            Map<String, Annotation> associations,
            Map<String, Annotation> converts,
            Map<String, Annotation> renames) {
        this.columns = columns;
        this.associations = associations;
        this.converts = converts;
        this.renames = renames;
    }

    /** Those that stand on an element. */
    static Overrides of(Annotations annotations) {
        Map<String, Annotation> columns = new LinkedHashMap<>();
        Map<String, Annotation> associations = new LinkedHashMap<>();
        annotations
                .repeated(Jpa.PACKAGE + "AttributeOverride", Jpa.PACKAGE + "AttributeOverrides")
                .forEach(a -> columns.putIfAbsent(a.string("name"), a));
        annotations
                .repeated(Jpa.PACKAGE + "AssociationOverride", Jpa.PACKAGE + "AssociationOverrides")
                .forEach(a -> associations.putIfAbsent(a.string("name"), a));
        Map<String, Annotation> converts = new LinkedHashMap<>();
        annotations.repeated(Jpa.CONVERT, Jpa.CONVERTS).stream()
                .filter(a -> !a.string("attributeName").isEmpty())
                .forEach(a -> converts.putIfAbsent(a.string("attributeName"), a));
        Map<String, Annotation> renames = new LinkedHashMap<>();
        HintDraft.renames(annotations).stream()
                .filter(a -> !a.string("attribute").isEmpty())
                .forEach(a -> renames.putIfAbsent(a.string("attribute"), a));
        return new Overrides(columns, associations, converts, renames);
    }

    /** The same with those of an inner element, which give way to these. */
    Overrides over(Overrides inner) {
        Map<String, Annotation> allColumns = new LinkedHashMap<>(inner.columns);
        allColumns.putAll(columns);
        Map<String, Annotation> allAssociations = new LinkedHashMap<>(inner.associations);
        allAssociations.putAll(associations);
        Map<String, Annotation> allConverts = new LinkedHashMap<>(inner.converts);
        allConverts.putAll(converts);
        Map<String, Annotation> allRenames = new LinkedHashMap<>(inner.renames);
        allRenames.putAll(renames);
        return new Overrides(allColumns, allAssociations, allConverts, allRenames);
    }

    /** Those of what lies within an attribute. */
    Overrides within(String attribute) {
        return new Overrides(
                within(columns, attribute),
                within(associations, attribute),
                within(converts, attribute),
                within(renames, attribute));
    }

    /** These without those of what lies within an attribute. */
    Overrides without(String attribute) {
        return new Overrides(
                without(columns, attribute),
                without(associations, attribute),
                without(converts, attribute),
                without(renames, attribute));
    }

    private static Map<String, Annotation> without(Map<String, Annotation> map, String attribute) {
        Map<String, Annotation> rest = new LinkedHashMap<>(map);
        rest.keySet().removeIf(path -> head(path).equals(attribute));
        return rest;
    }

    Optional<Annotation> column(String attribute) {
        return Optional.ofNullable(columns.get(attribute)).flatMap(a -> a.nested("column"));
    }

    Optional<Annotation> association(String attribute) {
        return Optional.ofNullable(associations.get(attribute));
    }

    /** The {@code @Convert} that speaks of an attribute, or of {@code key} or {@code value}, from outside. */
    Optional<Annotation> convert(String attribute) {
        return Optional.ofNullable(converts.get(attribute));
    }

    /** The former name of an attribute's column that is given from outside. */
    Optional<String> former(String attribute) {
        return Optional.ofNullable(renames.get(attribute)).map(a -> a.string("value"));
    }

    /** Those whose path starts with none of the names, which therefore override nothing. */
    List<Annotation> unmatched(Set<String> attributes) {
        List<Annotation> unmatched = new ArrayList<>();
        for (Map<String, Annotation> map : List.of(columns, associations, converts, renames)) {
            map.forEach((path, annotation) -> {
                if (!attributes.contains(head(path))) {
                    unmatched.add(annotation);
                }
            });
        }
        return unmatched;
    }

    /** The path that an override names, for a message. */
    static String path(Annotation override) {
        return switch (override.shortName()) {
            case "Convert" -> override.string("attributeName");
            case "RenamedFrom" -> override.string("attribute");
            default -> override.string("name");
        };
    }

    /** The paths, for a message. */
    Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>(columns.keySet());
        paths.addAll(associations.keySet());
        paths.addAll(converts.keySet());
        paths.addAll(renames.keySet());
        return paths;
    }

    /** Every override, to report one of them. */
    List<Annotation> all() {
        List<Annotation> all = new ArrayList<>(columns.values());
        all.addAll(associations.values());
        all.addAll(converts.values());
        all.addAll(renames.values());
        return all;
    }

    private static Map<String, Annotation> within(Map<String, Annotation> map, String attribute) {
        Map<String, Annotation> inner = new LinkedHashMap<>();
        map.forEach((path, annotation) -> {
            if (path.startsWith(attribute + ".")) {
                inner.put(path.substring(attribute.length() + 1), annotation);
            }
        });
        return inner;
    }

    private static String head(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
