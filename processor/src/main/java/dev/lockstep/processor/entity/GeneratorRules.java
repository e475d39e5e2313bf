package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.SpecificationMessage;
import java.util.Set;

/** What may be generated, and how (Jakarta Persistence 3.2, section 11.1.21). */
final class GeneratorRules {
    private static final Set<String> TEXTS = Set.of("java.lang.String");
    private static final Set<String> NUMBERS = Set.of(
            "byte", "java.lang.Byte", "short", "java.lang.Short", "int", "java.lang.Integer", "long", "java.lang.Long");
    private static final Set<String> UUIDS = Set.of("java.util.UUID", "java.lang.String", "byte[]");

    private final Findings findings;

    GeneratorRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks an attribute of an entity; parts of an embedded identifier may be generated too, and are not asked about. */
    void check(Attribute attribute) {
        attribute.annotations().find(Jpa.GENERATED_VALUE).ifPresent(a -> generated(attribute, a));
    }

    private void generated(Attribute attribute, Annotation annotation) {
        if (!attribute.has(Jpa.ID) && !attribute.has(Jpa.EMBEDDED_ID)) {
            findings.report(SpecificationMessage.GENERATED_OF_BASIC, annotation.place(), attribute.name());
        } else if (isKnown(attribute, annotation) && !fits(attribute, annotation.constant("strategy"))) {
            findings.report(
                    SpecificationMessage.GENERATED_TYPE,
                    annotation.place(),
                    annotation.constant("strategy"),
                    attribute.name(),
                    attribute.type());
        }
    }

    /** A generator of a name, or of Hibernate's, may make anything; a column that is defined may hold anything. */
    private static boolean isKnown(Attribute attribute, Annotation annotation) {
        boolean defined = attribute
                .annotations()
                .find(Jpa.COLUMN)
                .map(c -> !c.string("columnDefinition").isEmpty())
                .orElse(false);
        return annotation.string("generator").isEmpty()
                && !defined
                && attribute.annotations().all().stream()
                        .noneMatch(a -> a.name().startsWith(Jpa.HIBERNATE));
    }

    private static boolean fits(Attribute attribute, String strategy) {
        String type = TypeMapper.nameOf(attribute.type());
        return switch (strategy) {
            case "UUID" -> UUIDS.contains(type);
            case "IDENTITY" -> NUMBERS.contains(type);
            default -> !TEXTS.contains(type);
        };
    }
}
