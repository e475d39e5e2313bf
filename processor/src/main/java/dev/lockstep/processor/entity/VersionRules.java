package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.SpecificationMessage;
import java.util.List;
import java.util.Set;

/** What a version must be (Jakarta Persistence 3.2, section 2.5), and the types that Hibernate knows beside. */
final class VersionRules {
    private static final Set<String> TYPES = Set.of(
            "byte",
            "java.lang.Byte",
            "short",
            "java.lang.Short",
            "int",
            "java.lang.Integer",
            "long",
            "java.lang.Long",
            "java.sql.Timestamp",
            "java.util.Date",
            "java.util.Calendar",
            "java.time.Instant",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "byte[]");

    private final ReaderContext context;

    VersionRules(ReaderContext context) {
        this.context = context;
    }

    void check(EntityClass entity) {
        List<Attribute> versions =
                entity.attributes().stream().filter(a -> a.has(Jpa.VERSION)).toList();
        if (versions.size() > 1) {
            context.findings()
                    .report(
                            SpecificationMessage.VERSION_TWICE,
                            versions.get(1).ref(),
                            entity.simpleName(),
                            versions.get(0).name(),
                            versions.get(1).name());
        }
        boolean belowRoot = context.classes().superEntity(entity.element()).isPresent();
        for (Attribute version : versions) {
            String wrong = belowRoot ? "an entity below the root of its hierarchy" : role(version);
            if (!wrong.isEmpty()) {
                context.findings().report(SpecificationMessage.VERSION_PLACE, version.ref(), version.name(), wrong);
            } else if (!isPossible(version)) {
                context.findings()
                        .report(SpecificationMessage.VERSION_TYPE, version.ref(), version.name(), version.type());
            }
        }
    }

    void checkEmbeddable(EntityClass embeddable) {
        embeddable.attributes().stream()
                .filter(a -> a.has(Jpa.VERSION))
                .forEach(a -> context.findings()
                        .report(SpecificationMessage.VERSION_PLACE, a.ref(), a.name(), "an embeddable"));
    }

    private static String role(Attribute version) {
        if (version.has(Jpa.ID) || version.has(Jpa.EMBEDDED_ID)) {
            return "an identifier";
        }
        boolean association = List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY).stream()
                .anyMatch(version::has);
        return association ? "an association" : "";
    }

    /** A type or a column type that Hibernate is told by name may be a version too. */
    private static boolean isPossible(Attribute version) {
        return TYPES.contains(TypeMapper.nameOf(version.type()))
                || version.has(Jpa.CONVERT)
                || version.has(Jpa.HIBERNATE + "Type")
                || version.has(Jpa.HIBERNATE + "JavaType")
                || version.has(Jpa.HIBERNATE + "Generated");
    }
}
