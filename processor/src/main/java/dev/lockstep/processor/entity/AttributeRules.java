package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.SpecificationMessage;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.DeclaredType;

/** What may be said of the type of a basic attribute (Jakarta Persistence 3.2, sections 11.1.4, 11.1.10 and 11.1.54). */
final class AttributeRules {
    private static final List<String> OVERRIDES =
            List.of("AttributeOverride", "AttributeOverrides", "AssociationOverride", "AssociationOverrides");

    private final ReaderContext context;
    private final Findings findings;
    private final Kinds kinds;

    AttributeRules(ReaderContext context, Kinds kinds) {
        this.context = context;
        this.findings = context.findings();
        this.kinds = kinds;
    }

    void check(Attribute attribute) {
        attribute
                .annotations()
                .find(Jpa.PACKAGE + "Convert")
                .filter(c -> c.string("attributeName").isEmpty() && !c.flag("disableConversion"))
                .filter(c -> attribute.has(Jpa.MANY_TO_ONE) || attribute.has(Jpa.ONE_TO_ONE))
                .ifPresent(c -> findings.report(SpecificationMessage.CONVERT_PLACE, c.place(), attribute.name()));
        attribute.annotations().repeated(Jpa.CONVERT, Jpa.CONVERTS).forEach(c -> within(attribute, c));
        if (kinds.isUnknown(kinds.element(attribute.type()))) {
            return;
        }
        overridden(attribute);
        attribute
                .annotations()
                .find(Jpa.TEMPORAL)
                .filter(a -> !kinds.isTemporal(kinds.element(attribute.type())))
                .ifPresent(a -> findings.report(
                        SpecificationMessage.TEMPORAL_TYPE, a.place(), attribute.name(), attribute.type()));
    }

    /** A converter of a part of an embedded attribute names the part. */
    private void within(Attribute attribute, Annotation convert) {
        String name = convert.string("attributeName").replaceAll("\\..*", "");
        if (name.isEmpty()
                || !(attribute.type() instanceof DeclaredType type)
                || !context.metadata().has(type.asElement(), Jpa.EMBEDDABLE)) {
            return;
        }
        EntityClass embeddable = context.classes().embeddable(type, Access.FIELD);
        if (embeddable.attribute(name).isEmpty()) {
            findings.report(
                    SpecificationMessage.CONVERT_NOTHING,
                    convert.place(),
                    convert.string("attributeName"),
                    embeddable.simpleName(),
                    embeddable.attributes().stream().map(Attribute::name).collect(Collectors.joining(", ")));
        }
    }

    /** A basic attribute or an association has nothing within it that could be overridden. */
    private void overridden(Attribute attribute) {
        boolean embedded = attribute.has(Jpa.EMBEDDED)
                || attribute.has(Jpa.EMBEDDED_ID)
                || (attribute.type() instanceof DeclaredType type
                        && context.metadata().has(type.asElement(), Jpa.EMBEDDABLE));
        if (!embedded && !kinds.isMany(attribute.type())) {
            OVERRIDES.stream()
                    .flatMap(name -> attribute.annotations().find(Jpa.PACKAGE + name).stream())
                    .findFirst()
                    .ifPresent(a -> findings.report(
                            SpecificationMessage.OVERRIDE_OF_BASIC, a.place(), a.shortName(), attribute.name()));
        }
    }
}
