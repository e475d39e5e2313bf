package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** How an enum is stored: by ordinal, by name, or in a database enum type. */
final class EnumMapper {
    private static final String NATIVE_ENUM = Jpa.LOCKSTEP + "NativeEnum";
    private static final Set<String> NUMBERS = Set.of("byte", "short", "int");
    private static final Set<String> TEXTS = Set.of("java.lang.String");
    private static final ColumnType UNSIZED = ColumnType.of("unknown");

    private final Metadata metadata;
    private final @Nullable String schema;
    private final Findings findings;

    /** @param schema the database schema of enum types, or null */
    EnumMapper(Metadata metadata, @Nullable String schema, Findings findings) {
        this.metadata = metadata;
        this.schema = schema;
        this.findings = findings;
    }

    /**
     * What is known of an enum's column before its size is.
     *
     * @param type the whole type, of which the column type stands for nothing when there is a storage
     * @param java the type whose sizes the column takes
     * @param storage the plain type that stores it, or null for a database enum type
     */
    record Mapping(MappedType type, JavaKind java, @Nullable JdbcKind storage) {}

    /** @param explicit the SQL type that the attribute asks for, or null */
    Optional<Mapping> map(BasicValue value, TypeElement enumClass, @Nullable JdbcKind explicit, ColumnSize size) {
        if (explicit != null && explicit.isText() && explicit.sql().equals("oid")) {
            // Hibernate would check the reference of the large object for the constants' names.
            return Optional.empty();
        }
        Optional<Element> valued = valued(enumClass, value);
        if (valued.isPresent() && (explicit == null || explicit.form() != JdbcKind.Form.ENUM)) {
            return valued(value, enumClass, valued.get(), explicit);
        }
        Optional<Annotation> nativeEnum = value.find(NATIVE_ENUM)
                .or(() -> metadata.of(enumClass, value.ref()).find(NATIVE_ENUM));
        if (nativeEnum.isPresent()) {
            String name = nativeEnum.get().string("value");
            return Optional.of(nativeType(
                    enumClass,
                    name.isEmpty()
                            ? snakeCase(enumClass.getSimpleName().toString())
                            : Identifier.parse(name).stored(),
                    names(enumClass)));
        }
        if (explicit != null && explicit.form() == JdbcKind.Form.ENUM) {
            String name = Identifier.parse(enumClass.getSimpleName().toString()).stored();
            // Hibernate sorts the values of its NAMED_ENUM by name, and leaves those of the ordinal one in order.
            List<String> values = explicit == JdbcKind.NAMED_ENUM
                    ? names(enumClass).stream().sorted().toList()
                    : names(enumClass);
            return Optional.of(nativeType(enumClass, name, values));
        }
        return Optional.of(plain(value, enumClass, explicit, size));
    }

    /** The constants in the order of the source, which class files keep. */
    static List<String> names(TypeElement enumClass) {
        return enumClass.getEnclosedElements().stream()
                .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
                .map(e -> e.getSimpleName().toString())
                .toList();
    }

    /** Where a constant of an enum is reported. */
    static ElementRef constant(TypeElement enumClass, String name) {
        return ElementRef.member(enumClass.getQualifiedName().toString(), name);
    }

    private static Mapping plain(
            BasicValue value, TypeElement enumClass, @Nullable JdbcKind explicit, ColumnSize size) {
        boolean named = isNamed(value);
        JdbcKind letters = size.length() == 1 ? JdbcKind.CHAR : JdbcKind.VARCHAR;
        JdbcKind storage = explicit != null ? explicit : named ? letters : JdbcKind.TINYINT;
        List<String> names = names(enumClass);
        String check = storage.isText()
                ? names.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", ", "in (", ")"))
                : storage.isWholeNumber() ? "between 0 and " + (names.size() - 1) : null;
        boolean byName = storage.isText() || named;
        MappedType type = new MappedType(UNSIZED, names.isEmpty() ? null : check, byName ? enumClass : null, null);
        return new Mapping(type, JavaKind.unknown(), storage);
    }

    private static boolean isNamed(BasicValue value) {
        return value.find(Jpa.ENUMERATED)
                .map(a -> a.constant("value").equals("STRING"))
                .orElse(false);
    }

    /** The field that says what is stored of each constant ({@code @EnumeratedValue}, section 11.1.19). */
    private Optional<Element> valued(TypeElement enumClass, BasicValue value) {
        return enumClass.getEnclosedElements().stream()
                .filter(e -> e.getKind() == ElementKind.FIELD)
                .map(e -> (Element) e)
                .filter(e -> metadata.of(e, value.ref()).has(Jpa.PACKAGE + "EnumeratedValue"))
                .findFirst();
    }

    /** Which values the constants have only running the enum tells, so that none are checked. */
    private Optional<Mapping> valued(
            BasicValue value, TypeElement enumClass, Element field, @Nullable JdbcKind explicit) {
        String type = TypeMapper.nameOf(field.asType());
        boolean named = isNamed(value);
        JavaKind java = JavaKind.of(type).orElseGet(JavaKind::unknown);
        JdbcKind storage = explicit != null ? explicit : named ? JdbcKind.VARCHAR : JdbcKind.TINYINT;
        if (!(named ? TEXTS : NUMBERS).contains(type)) {
            findings.report(
                    MappingMessage.ENUMERATED_VALUE,
                    value.ref(),
                    value.name(),
                    enumClass.getSimpleName() + "." + field.getSimpleName(),
                    named ? "String" : "byte, short or int",
                    named ? "ORDINAL" : "STRING");
            return Optional.empty();
        }
        boolean checked = value.has(Jpa.HIBERNATE + "Check") || value.part() != BasicValue.Part.WHOLE;
        if (!checked && (storage.isText() || storage.isWholeNumber())) {
            findings.report(MappingMessage.ENUMERATED_UNCHECKED, value.ref(), value.name(), enumClass.getSimpleName());
        }
        return Optional.of(new Mapping(MappedType.plain(UNSIZED), java, storage));
    }

    private Mapping nativeType(TypeElement enumClass, String name, List<String> values) {
        EnumType type = new EnumType(new ObjectName(schema, name), values);
        return new Mapping(
                new MappedType(ColumnType.ofEnum(type.name()), null, enumClass, type), JavaKind.unknown(), null);
    }

    /** The name of the database type of a class of that simple name, where none is given. */
    static String snakeCase(String className) {
        return NamingStrategy.of(NamingKind.SPRING).stored(className);
    }
}
