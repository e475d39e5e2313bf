package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.ColumnType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** From a Java type and its annotations to the column type that Hibernate ORM 7 creates for it on PostgreSQL. */
final class TypeMapper {
    // Of the collections, those that Hibernate takes for an array when no association annotation stands on them.
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");
    // With @Lob these are one large value rather than many.
    private static final Set<String> WRAPPER_ARRAYS = Set.of("java.lang.Byte[]", "java.lang.Character[]");

    private final Elements elements;
    private final Types types;
    private final ColumnTypes columnTypes;
    private final EnumMapper enums;
    private final Converters converters;
    private final Findings findings;

    TypeMapper(
            Elements elements,
            Types types,
            ColumnTypes columnTypes,
            EnumMapper enums,
            Converters converters,
            Findings findings) {
        this.elements = elements;
        this.types = types;
        this.columnTypes = columnTypes;
        this.enums = enums;
        this.converters = converters;
        this.findings = findings;
    }

    /**
     * The column type of a value that has no {@code columnDefinition}; empty when there is none, which is then
     * reported.
     */
    Optional<MappedType> map(BasicValue value, ColumnSize size) {
        ExplicitTypes explicit = ExplicitTypes.of(value);
        Optional<MappedType> mapped = find(value, size, explicit);
        if (mapped.isEmpty() && explicit.unknown().isPresent()) {
            findings.report(
                    MappingMessage.UNKNOWN_TYPE_CLASS,
                    value.ref(),
                    value.name(),
                    explicit.unknown().get());
        } else if (mapped.isEmpty()) {
            findings.report(MappingMessage.UNMAPPABLE_TYPE, value.ref(), value.name(), value.type());
        }
        return mapped;
    }

    /** A type that a {@code columnDefinition} names, with the check that an enum or a converter brings all the same. */
    MappedType checked(BasicValue value, MappedType defined) {
        return find(value, ColumnSize.NONE, ExplicitTypes.of(value))
                .filter(m -> m.enumType() == null)
                .map(m -> m.withType(defined.type()))
                .orElse(defined);
    }

    private Optional<MappedType> find(BasicValue value, ColumnSize size, ExplicitTypes explicit) {
        Optional<Converters.Conversion> conversion = converters.of(value);
        if (explicit.unknown().isPresent()) {
            return Optional.empty();
        }
        JdbcKind kind = explicit.jdbc().orElse(null);
        if (explicit.java().isPresent()) {
            return sized(value, explicit.java().get(), kind, size).map(MappedType::plain);
        }
        Optional<TypeMirror> element = isScalarArray(value) ? Optional.empty() : component(value.type());
        if (value.part() == BasicValue.Part.WHOLE
                && value.has(Jpa.ENUMERATED)
                && asEnum(element.orElse(value.type())) == null) {
            findings.report(MappingMessage.NOT_AN_ENUM, value.at(Jpa.ENUMERATED), value.name(), value.type());
            return Optional.empty();
        }
        if (conversion.isPresent() && (element.isEmpty() || converters.takes(conversion.get(), value.type()))) {
            return converted(value, conversion.get(), kind, size);
        }
        return element.isPresent()
                ? many(value, element.get(), conversion, kind, size)
                : scalar(value, value.type(), kind, size);
    }

    private Optional<MappedType> converted(
            BasicValue value, Converters.Conversion conversion, @Nullable JdbcKind kind, ColumnSize size) {
        TypeMirror stored = conversion.stored();
        boolean manyStored = component(stored).isPresent() && !nameOf(stored).equals("byte[]");
        if (manyStored && kind == null) {
            return Optional.empty();
        }
        JavaKind java =
                asEnum(stored) == null ? javaKind(stored) : JavaKind.unknown().withKind(JdbcKind.TINYINT);
        JdbcKind used = used(value, java, kind);
        return sized(value, java, kind, size)
                .map(type -> new ConvertedChecks(types, findings).check(value, conversion, used, type));
    }

    /** An array, or a document of many values. */
    private Optional<MappedType> many(
            BasicValue value,
            TypeMirror element,
            Optional<Converters.Conversion> conversion,
            @Nullable JdbcKind kind,
            ColumnSize size) {
        if (kind != null && kind.form() != JdbcKind.Form.OF_MANY) {
            return kind.form() == JdbcKind.Form.ENUM
                    ? Optional.empty()
                    : sized(value, JavaKind.unknown(), kind, size).map(MappedType::plain);
        }
        boolean bytes = nameOf(element).equals("byte[]");
        boolean nested = component(element).isPresent() && !bytes;
        if (value.has(Jpa.LOB) && asEnum(element) != null) {
            // Hibernate makes large objects of the names.
            return Optional.empty();
        }
        if (nested || (bytes && value.type().getKind() != TypeKind.ARRAY)) {
            return Optional.empty();
        }
        Optional<MappedType> mapped = conversion.isPresent()
                ? converted(value, conversion.get(), null, size.ofElement())
                : scalar(value, element, null, size.ofElement());
        if (kind == JdbcKind.JSON_ARRAY || kind == JdbcKind.XML_ARRAY) {
            return mapped.flatMap(m -> columnTypes.document(kind)).map(MappedType::plain);
        }
        return mapped.map(MappedType::array);
    }

    private Optional<MappedType> scalar(BasicValue value, TypeMirror type, @Nullable JdbcKind kind, ColumnSize size) {
        TypeElement enumClass = asEnum(type);
        if (enumClass != null) {
            JdbcKind asked = kind == null || kind.form() == JdbcKind.Form.OF_MANY ? null : kind;
            return enums.map(value, enumClass, asked, size).flatMap(m -> stored(value, m, size));
        }
        JavaKind java = javaKind(type);
        boolean sought = kind == null || kind.form() != JdbcKind.Form.ENUM;
        return sought && Temporals.agree(value, type, java)
                ? sized(value, Temporals.part(value, type, java, kind), kind, size)
                        .map(t -> flag(java, kind, t))
                : Optional.empty();
    }

    private Optional<MappedType> stored(BasicValue value, EnumMapper.Mapping mapping, ColumnSize size) {
        JdbcKind storage = mapping.storage();
        return storage == null
                ? Optional.of(mapping.type())
                : columnTypes.of(mapping.java(), storage, size, value.ref()).map(mapping.type()::withType);
    }

    private Optional<ColumnType> sized(BasicValue value, JavaKind java, @Nullable JdbcKind kind, ColumnSize size) {
        JdbcKind used = used(value, java, kind);
        return used == null ? Optional.empty() : columnTypes.of(java, used, size, value.ref());
    }

    /** The SQL type that is asked for, or what the annotations make of the Java type's own. */
    private static @Nullable JdbcKind used(BasicValue value, JavaKind java, @Nullable JdbcKind kind) {
        if (kind != null && kind.form() != JdbcKind.Form.OF_MANY) {
            return kind;
        }
        JdbcKind own = java.kind();
        if (own == null) {
            return null;
        }
        JdbcKind nationalized = value.has(Jpa.HIBERNATE + "Nationalized") ? own.nationalized() : own;
        JdbcKind sized =
                value.part() != BasicValue.Part.KEY && value.has(Jpa.LOB) ? nationalized.large() : nationalized;
        return Temporals.zoned(value, sized);
    }

    /** Hibernate checks a flag that is stored as one letter or as the smallest of numbers. */
    private static MappedType flag(JavaKind java, @Nullable JdbcKind kind, ColumnType type) {
        MappedType plain = MappedType.plain(type);
        if (java.kind() != JdbcKind.BOOLEAN || kind == null) {
            return plain;
        }
        return switch (kind) {
            case TINYINT -> plain.withCheck("in (0, 1)");
            case CHAR, NCHAR -> plain.withCheck("in ('F', 'T')");
            default -> plain;
        };
    }

    private JavaKind javaKind(TypeMirror type) {
        return JavaKind.of(nameOf(type))
                .orElseGet(() -> isSerializable(type) ? JavaKind.serialized() : JavaKind.unknown());
    }

    /** Arrays that are one value. */
    private static boolean isScalarArray(BasicValue value) {
        String name = nameOf(value.type());
        return name.equals("byte[]") || name.equals("char[]") || (value.has(Jpa.LOB) && WRAPPER_ARRAYS.contains(name));
    }

    private static Optional<TypeMirror> component(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return Optional.of(array.getComponentType());
        }
        if (type instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1
                && COLLECTIONS.contains(nameOf(type))) {
            return Optional.of(declared.getTypeArguments().get(0));
        }
        return Optional.empty();
    }

    static @Nullable TypeElement asEnum(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM
                ? (TypeElement) declared.asElement()
                : null;
    }

    /** A primitive's keyword, a class's qualified name without arguments, or a component's with brackets. */
    static String nameOf(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return nameOf(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared) {
            return ((TypeElement) declared.asElement()).getQualifiedName().toString();
        }
        return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : "";
    }

    private boolean isSerializable(TypeMirror type) {
        TypeElement serializable = elements.getTypeElement("java.io.Serializable");
        boolean reference = type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
        return reference && serializable != null && types.isAssignable(types.erasure(type), serializable.asType());
    }
}
