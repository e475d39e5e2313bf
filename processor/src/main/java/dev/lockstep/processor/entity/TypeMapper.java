package dev.lockstep.processor.entity;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Message;
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
    // With a larger length Hibernate's dialect takes text.
    private static final int MAX_VARCHAR = 10_485_760;
    private static final int LONG_LENGTH = 32_600;
    private static final int SINGLE_PRECISION = 24;
    private static final int DOUBLE_PRECISION = 53;

    private final Elements elements;
    private final Types types;
    private final Dialect dialect;
    private final EnumMapper enums;
    private final Findings findings;

    TypeMapper(Elements elements, Types types, Dialect dialect, EnumMapper enums, Findings findings) {
        this.elements = elements;
        this.types = types;
        this.dialect = dialect;
        this.enums = enums;
        this.findings = findings;
    }

    /**
     * The column type of a value that has no {@code columnDefinition}; empty when there is none, which is then
     * reported.
     */
    Optional<MappedType> map(BasicValue value, ColumnSize size) {
        Optional<Integer> code = value.find(Jpa.HIBERNATE + "JdbcTypeCode").map(a -> a.integer("value"));
        Optional<JdbcKind> kind = code.flatMap(JdbcKind::ofCode);
        if (code.isPresent() && kind.isEmpty()) {
            findings.report(
                    Message.UNKNOWN_JDBC_TYPE, value.at(Jpa.HIBERNATE + "JdbcTypeCode"), code.get(), value.name());
            return Optional.empty();
        }
        if (kind.isPresent() && isWhole(kind.get())) {
            return Optional.of(MappedType.plain(dialect.parseType(kind.get().sql())));
        }
        Optional<TypeMirror> element = isScalarArray(value.type()) ? Optional.empty() : component(value.type());
        Optional<MappedType> mapped = element.isPresent()
                ? array(value, element.get(), size, kind)
                : scalar(value, value.type(), size, kind.orElse(null));
        if (mapped.isEmpty()) {
            findings.report(Message.UNMAPPABLE_TYPE, value.ref(), value.name(), value.type());
        }
        return mapped;
    }

    /** A type that a {@code columnDefinition} names, with the check that an enum brings all the same. */
    MappedType checked(BasicValue value, MappedType defined) {
        TypeElement enumClass = asEnum(value.type());
        return enumClass == null
                ? defined
                : enums.map(value, enumClass, explicit(value).orElse(null))
                        .filter(m -> m.storage() != null)
                        .map(m -> m.stored(defined.type()))
                        .orElse(defined);
    }

    private static Optional<JdbcKind> explicit(BasicValue value) {
        return value.find(Jpa.HIBERNATE + "JdbcTypeCode").flatMap(a -> JdbcKind.ofCode(a.integer("value")));
    }

    /** A document holds any type. */
    private static boolean isWhole(JdbcKind kind) {
        return kind == JdbcKind.JSON || kind == JdbcKind.SQLXML;
    }

    private Optional<MappedType> array(BasicValue value, TypeMirror element, ColumnSize size, Optional<JdbcKind> kind) {
        boolean nested = component(element).isPresent() && !nameOf(element).equals("byte[]");
        boolean plain =
                kind.isEmpty() || kind.get() == JdbcKind.ARRAY || kind.get().form() == JdbcKind.Form.ENUM;
        boolean bytesInCollection =
                nameOf(element).equals("byte[]") && value.type().getKind() != TypeKind.ARRAY;
        if (nested || !plain || bytesInCollection || value.has(Jpa.LOB)) {
            return Optional.empty();
        }
        JdbcKind elementKind = kind.filter(k -> k.form() == JdbcKind.Form.ENUM).orElse(null);
        return scalar(value, element, size, elementKind).map(MappedType::array);
    }

    private Optional<MappedType> scalar(
            BasicValue value, TypeMirror type, ColumnSize size, @Nullable JdbcKind explicit) {
        TypeElement enumClass = asEnum(type);
        if (enumClass != null) {
            return enums.map(value, enumClass, explicit)
                    .flatMap(m -> m.storage() == null
                            ? Optional.of(m.type())
                            : sized(m.storage(), size, value.ref()).map(m::stored));
        }
        return javaKind(type)
                .map(k -> explicit != null ? k.withKind(explicit) : implied(k, value))
                .filter(k -> k.kind().form() != JdbcKind.Form.ARRAY && k.kind().form() != JdbcKind.Form.ENUM)
                .flatMap(k -> sized(k, size, value.ref()))
                .map(MappedType::plain);
    }

    private Optional<JavaKind> javaKind(TypeMirror type) {
        return JavaKind.of(nameOf(type))
                .or(() -> isSerializable(type) ? Optional.of(JavaKind.serialized()) : Optional.empty());
    }

    /** What {@code @Lob}, {@code @Temporal} and {@code @Nationalized} make of a type. */
    private static JavaKind implied(JavaKind kind, BasicValue value) {
        JdbcKind result = kind.kind();
        if (value.has(Jpa.LOB)) {
            result = switch (result) {
                case VARCHAR -> JdbcKind.CLOB;
                case VARBINARY -> JdbcKind.BLOB;
                default -> result;
            };
        }
        if (result == JdbcKind.TIMESTAMP) {
            result = value.find(Jpa.TEMPORAL)
                    .map(a -> JdbcKind.valueOf(a.constant("value")))
                    .orElse(result);
        }
        if (value.has(Jpa.HIBERNATE + "Nationalized")) {
            result = result.nationalized();
        }
        return result == kind.kind() ? kind : kind.withKind(result);
    }

    private Optional<ColumnType> sized(JavaKind java, ColumnSize size, ElementRef place) {
        JdbcKind kind = java.kind();
        return switch (kind.form()) {
            case TEXT -> type(text(kind, size.length() < 0 ? java.length() : size.length()));
            case LONG_TEXT -> type(text(kind, size.length() < 0 ? LONG_LENGTH : size.length()));
            case DECIMAL ->
                type(
                        size.precision() < 0
                                ? "numeric(%d,%d)".formatted(java.precision(), java.scale())
                                : "numeric(%d,%d)".formatted(size.precision(), size.scale()));
            case SECONDS -> type(seconds(kind, size.secondPrecision() < 0 ? java.fraction() : size.secondPrecision()));
            case FLOATING -> floating(java, size, place);
            case PLAIN -> type(kind.sql());
            case ARRAY, ENUM -> Optional.empty();
        };
    }

    private static String text(JdbcKind kind, int length) {
        return kind.sql().equals("varchar") && length > MAX_VARCHAR ? "text" : kind.sql() + "(" + length + ")";
    }

    private static String seconds(JdbcKind kind, int digits) {
        int space = kind.sql().indexOf(' ');
        return space < 0
                ? kind.sql() + "(" + digits + ")"
                : kind.sql().substring(0, space) + "(" + digits + ")"
                        + kind.sql().substring(space);
    }

    /** The precision of a mapping counts decimal digits, that of SQL's float binary ones. */
    private Optional<ColumnType> floating(JavaKind java, ColumnSize size, ElementRef place) {
        int digits = size.precision() < 0
                ? java.floatPrecision()
                : (int) Math.ceil(size.precision() * (Math.log(10) / Math.log(2)));
        if (digits > DOUBLE_PRECISION || size.scale() != 0) {
            findings.report(Message.FLOAT_PRECISION, place.at(Jpa.COLUMN), size.precision(), size.scale());
            return Optional.empty();
        }
        return type(digits <= SINGLE_PRECISION ? "real" : "double precision");
    }

    private Optional<ColumnType> type(String sql) {
        return Optional.of(dialect.parseType(sql));
    }

    /** Arrays that are one value. */
    private static boolean isScalarArray(TypeMirror type) {
        String name = nameOf(type);
        return name.equals("byte[]") || name.equals("char[]");
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

    private static @Nullable TypeElement asEnum(TypeMirror type) {
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
        return type.getKind() == TypeKind.DECLARED
                && serializable != null
                && types.isAssignable(types.erasure(type), serializable.asType());
    }
}
