package dev.lockstep.processor.mapping;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.MappingFileMessage;
import dev.lockstep.processor.report.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes annotations of elements. An XML attribute becomes the member of its name ({@code column-definition},
 * {@code columnDefinition}); one that is empty is not said, as Hibernate has it.
 */
final class AnnotationMaker {
    static final String JPA = "jakarta.persistence.";

    private static final Set<String> NUMBERS =
            Set.of("length", "precision", "scale", "second-precision", "initial-value", "allocation-size");
    private static final Set<String> FLAGS = Set.of(
            "unique",
            "nullable",
            "insertable",
            "updatable",
            "optional",
            "orphan-removal",
            "disable-conversion",
            "auto-apply",
            "cacheable");
    private static final Map<String, List<String>> CONSTANTS = Map.of(
            "fetch", List.of("LAZY", "EAGER"),
            "strategy",
                    List.of(
                            "AUTO",
                            "IDENTITY",
                            "SEQUENCE",
                            "TABLE",
                            "UUID",
                            "SINGLE_TABLE",
                            "JOINED",
                            "TABLE_PER_CLASS"),
            "discriminator-type", List.of("STRING", "CHAR", "INTEGER"),
            "constraint-mode", List.of("CONSTRAINT", "NO_CONSTRAINT", "PROVIDER_DEFAULT"));
    private static final Set<String> CLASSES = Set.of("target-entity", "target-class", "converter", "class");
    // Members that are not called as the attribute that says them.
    private static final Map<String, String> MEMBERS = Map.of("constraint-mode", "value", "class", "value");

    private final List<Finding> findings;
    private final String packageName;

    /** @param packageName of classes that name none */
    AnnotationMaker(List<Finding> findings, String packageName) {
        this.findings = findings;
        this.packageName = packageName;
    }

    /** The annotation with some of an element's attributes as its members. */
    WrittenAnnotation of(String annotation, XmlElement element, String attributes) {
        return of(annotation, element, attributes, Map.of());
    }

    /** The annotation with some of an element's attributes, and with other members. */
    WrittenAnnotation of(String annotation, XmlElement element, String attributes, Map<String, Object> more) {
        Map<String, Object> members = new HashMap<>(more);
        for (String attribute : attributes.split(" ", -1)) {
            String value = element.attribute(attribute);
            if (!value.isEmpty()) {
                value(element, attribute, value, members);
            }
        }
        return new WrittenAnnotation(JPA + annotation, members, Set.of(), element.place());
    }

    /** The annotation with one member. */
    WrittenAnnotation of(String annotation, XmlElement element, String member, Object value) {
        return new WrittenAnnotation(JPA + annotation, Map.of(member, value), Set.of(), element.place());
    }

    /** The annotation without members. */
    WrittenAnnotation marker(String annotation, XmlElement element) {
        return new WrittenAnnotation(JPA + annotation, Map.of(), Set.of(), element.place());
    }

    /** The container of a repeatable annotation, in the place of what the source has of both. */
    WrittenAnnotation container(String container, String single, XmlElement first, List<WrittenAnnotation> values) {
        return new WrittenAnnotation(
                JPA + container, Map.of("value", values), Set.of(JPA + container, JPA + single), first.place());
    }

    /** A class that an element names. */
    ClassName className(String written) {
        return new ClassName(written.contains(".") || packageName.isEmpty() ? written : packageName + "." + written);
    }

    /** One of the words that an element's text or attribute can be; the first, and reported, when it is none. */
    ConstantName constant(XmlElement element, String what, String written, String... words) {
        if (!List.of(words).contains(written)) {
            invalid(element, what, written, String.join(" or ", words));
            return new ConstantName(words[0]);
        }
        return new ConstantName(written);
    }

    /** Whether an attribute says so. */
    boolean flag(XmlElement element, String attribute) {
        String value = element.attribute(attribute);
        if (!List.of("", "true", "false", "1", "0").contains(value)) {
            invalid(element, attribute, value, "true or false");
        }
        return value.equals("true") || value.equals("1");
    }

    private void value(XmlElement element, String attribute, String value, Map<String, Object> members) {
        String member = MEMBERS.getOrDefault(attribute, camelCase(attribute));
        if (FLAGS.contains(attribute)) {
            members.put(member, flag(element, attribute));
        } else if (NUMBERS.contains(attribute)) {
            try {
                members.put(member, Integer.parseInt(value));
            } catch (NumberFormatException e) {
                invalid(element, attribute, value, "a whole number");
            }
        } else if (CONSTANTS.containsKey(attribute)) {
            List<String> words = CONSTANTS.get(attribute);
            if (words.contains(value)) {
                members.put(member, new ConstantName(value));
            } else {
                invalid(element, attribute, value, String.join(" or ", words));
            }
        } else if (CLASSES.contains(attribute)) {
            members.put(member, className(value));
        } else {
            members.put(member, value);
        }
    }

    private void invalid(XmlElement element, String attribute, String value, String expected) {
        findings.add(Finding.of(
                MappingFileMessage.MAPPING_FILE_VALUE, new Place.Root(), element.place(), attribute, value, expected));
    }

    private static String camelCase(String attribute) {
        String[] words = attribute.split("-", -1);
        StringBuilder name = new StringBuilder(words[0]);
        Arrays.stream(words)
                .skip(1)
                .forEach(w ->
                        name.append(w.substring(0, 1).toUpperCase(Locale.ROOT)).append(w.substring(1)));
        return name.toString();
    }
}
