package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which attribute converter stands between a value and its column (Jakarta Persistence 3.2, sections 3.9 and 11.1.10). */
final class Converters {
    private static final String CONVERTER = Jpa.PACKAGE + "AttributeConverter";
    private static final List<String> NEVER_CONVERTED = List.of(
            Jpa.ID, Jpa.VERSION, Jpa.TEMPORAL, Jpa.ENUMERATED, Jpa.HIBERNATE + "Struct", Jpa.HIBERNATE + "Array");
    private static final List<String> NEVER_IMPLIED = List.of(Jpa.ID, Jpa.VERSION, Jpa.TEMPORAL, Jpa.ENUMERATED);

    private final Elements elements;
    private final Types types;
    private final Findings findings;
    private final List<Conversion> implied;

    /** @param applied the names of the classes that say {@code @Converter(autoApply = true)} */
    Converters(Elements elements, Types types, Findings findings, Collection<String> applied) {
        this.elements = elements;
        this.types = types;
        this.findings = findings;
        this.implied = applied.stream()
                .sorted()
                .map(elements::getTypeElement)
                .flatMap(type -> type == null ? null : conversion(type.asType()).stream())
                .toList();
    }

    /**
     * What a converter converts.
     *
     * @param converter the converter's qualified name
     * @param domain the attribute's side
     * @param stored the column's side
     */
    record Conversion(String converter, TypeMirror domain, TypeMirror stored) {}

    /** The conversion of a value, asked for or applied by itself; a wrong one is reported. */
    Optional<Conversion> of(BasicValue value) {
        if (value.convert().isEmpty()) {
            return NEVER_IMPLIED.stream().anyMatch(value::has) ? Optional.empty() : impliedFor(value);
        }
        Annotation convert = value.convert().get();
        if (convert.flag("disableConversion")) {
            return Optional.empty();
        }
        Optional<Conversion> asked = convert.type("converter").flatMap(this::conversion);
        if (asked.isEmpty()) {
            findings.report(MappingMessage.NO_CONVERTER, convert.place(), value.name());
        }
        Optional<String> forbidding =
                NEVER_CONVERTED.stream().filter(value::has).findFirst();
        forbidding.ifPresent(annotation -> findings.report(
                MappingMessage.CONVERTER_NOT_ALLOWED,
                convert.place(),
                value.name(),
                "@" + annotation.substring(annotation.lastIndexOf('.') + 1)));
        return forbidding.isPresent() ? Optional.empty() : asked;
    }

    /** Whether a converter takes a whole value, rather than each of its elements. */
    boolean takes(Conversion conversion, TypeMirror type) {
        return types.isAssignable(boxed(type), types.erasure(conversion.domain()));
    }

    private Optional<Conversion> impliedFor(BasicValue value) {
        if (value.part() == BasicValue.Part.WHOLE
                && isVariable(value.attribute().element().asType())) {
            // Hibernate compares the type as it is declared.
            return Optional.empty();
        }
        TypeMirror type = boxed(value.type());
        List<Conversion> matching =
                implied.stream().filter(c -> isAssignable(type, c.domain())).toList();
        if (matching.size() > 1) {
            findings.report(
                    MappingMessage.CONVERTERS_COMPETE,
                    value.ref(),
                    value.name(),
                    String.join(
                            ", ", matching.stream().map(Conversion::converter).toList()));
        }
        return matching.stream().findFirst();
    }

    private static boolean isVariable(TypeMirror declared) {
        TypeMirror type = declared instanceof ExecutableType getter ? getter.getReturnType() : declared;
        return type.getKind() == TypeKind.TYPEVAR;
    }

    /** As Hibernate compares them: by their arguments when both have some, else by their classes. */
    private boolean isAssignable(TypeMirror type, TypeMirror domain) {
        boolean comparable = type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
        return comparable && types.isAssignable(type, domain);
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    /** The arguments of {@code AttributeConverter}, through generic superclasses; empty for what is none. */
    private Optional<Conversion> conversion(TypeMirror converter) {
        TypeElement wanted = elements.getTypeElement(CONVERTER);
        if (wanted == null || !(converter instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        return supertypes(declared).stream()
                .filter(t ->
                        t.asElement().equals(wanted) && t.getTypeArguments().size() == 2)
                .findFirst()
                .filter(t -> !declared.asElement().equals(wanted))
                .map(t -> new Conversion(
                        TypeMapper.nameOf(converter),
                        t.getTypeArguments().get(0),
                        t.getTypeArguments().get(1)));
    }

    private List<DeclaredType> supertypes(DeclaredType type) {
        List<DeclaredType> all = new ArrayList<>(List.of(type));
        for (TypeMirror next : types.directSupertypes(type)) {
            if (next instanceof DeclaredType declared) {
                all.addAll(supertypes(declared));
            }
        }
        return all;
    }

    /** Where a converter is reported. */
    static ElementRef place(Conversion conversion) {
        return ElementRef.type(conversion.converter());
    }
}
