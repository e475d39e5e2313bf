package dev.lockstep.processor.mapping;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.MappingFileMessage;
import dev.lockstep.processor.report.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A unit of {@code persistence.xml} (Jakarta Persistence 3.2, chapter 8).
 *
 * @param name as the file gives it
 * @param mappingFiles the resources that it names
 * @param classes those that it lists, by canonical name
 * @param excludesUnlisted whether the classes that it does not list are no part of it
 * @param properties with the validation mode among them
 * @param place file and line
 */
public record PersistenceUnit(
        String name,
        List<String> mappingFiles,
        List<String> classes,
        boolean excludesUnlisted,
        Map<String, String> properties,
        String place) {
    /** The property that says whether Bean Validation shapes the schema. */
    public static final String VALIDATION_MODE = "jakarta.persistence.validation.mode";

    private static final Set<String> NAMESPACES = Set.of(
            "",
            "https://jakarta.ee/xml/ns/persistence",
            "http://xmlns.jcp.org/xml/ns/persistence",
            "http://java.sun.com/xml/ns/persistence");

    public PersistenceUnit {
        mappingFiles = List.copyOf(mappingFiles);
        classes = List.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    /** A property's value, under its name of today or the one it had in {@code javax.persistence}; else empty. */
    public String property(String key) {
        return properties.getOrDefault(key, properties.getOrDefault(key.replace("jakarta.", "javax."), ""));
    }

    /**
     * The unit that is meant.
     *
     * @param wanted its name, or empty when there is but one
     */
    static Optional<PersistenceUnit> choose(XmlElement root, String wanted, List<Finding> findings) {
        if (!root.name().equals("persistence") || !NAMESPACES.contains(root.namespace())) {
            findings.add(Finding.of(
                    MappingFileMessage.MAPPING_FILE_ROOT,
                    new Place.Root(),
                    root.place(),
                    root.namespace().isEmpty() ? "<" + root.name() + ">" : root.namespace()));
            return Optional.empty();
        }
        Grammar.ofUnits().check(root, findings);
        List<PersistenceUnit> units =
                root.all("persistence-unit").map(PersistenceUnit::of).toList();
        String names = units.stream().map(PersistenceUnit::name).collect(Collectors.joining(", "));
        if (wanted.isEmpty() && units.size() > 1) {
            findings.add(Finding.of(
                    MappingFileMessage.SEVERAL_UNITS,
                    new Place.Root(),
                    root.file(),
                    names,
                    units.get(0).name()));
            return Optional.empty();
        }
        Optional<PersistenceUnit> chosen = units.stream()
                .filter(u -> wanted.isEmpty() || u.name().equals(wanted))
                .findFirst();
        if (chosen.isEmpty() && !wanted.isEmpty()) {
            findings.add(Finding.of(MappingFileMessage.UNKNOWN_UNIT, new Place.Root(), root.file(), wanted, names));
        }
        return chosen;
    }

    private static PersistenceUnit of(XmlElement e) {
        Map<String, String> properties = new LinkedHashMap<>();
        e.child("properties")
                .ifPresent(
                        p -> p.all("property").forEach(x -> properties.put(x.attribute("name"), x.attribute("value"))));
        if (e.has("validation-mode")) {
            properties.put(VALIDATION_MODE, e.textOf("validation-mode"));
        }
        // An empty element says so too.
        boolean excludes = e.child("exclude-unlisted-classes")
                .filter(x -> !x.text().equals("false") && !x.text().equals("0"))
                .isPresent();
        return new PersistenceUnit(
                e.attribute("name"),
                texts(e, "mapping-file"),
                texts(e, "class").stream().map(c -> c.replace('$', '.')).toList(),
                excludes,
                properties,
                e.place());
    }

    private static List<String> texts(XmlElement e, String child) {
        return e.all(child).map(XmlElement::text).filter(t -> !t.isEmpty()).toList();
    }
}
