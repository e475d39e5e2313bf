package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** How an enum is stored: by ordinal, by name, or in a database enum type. */
final class EnumMapper {
    private static final String NATIVE_ENUM = Jpa.LOCKSTEP + "NativeEnum";

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
     * @param storage the plain type that stores it, or null for a database enum type
     */
    record Mapping(MappedType type, @Nullable JavaKind storage) {
        MappedType stored(ColumnType columnType) {
            return new MappedType(columnType, type.check(), type.enumClass(), null);
        }
    }

    /** @param explicit the SQL type that the attribute asks for, or null */
    Optional<Mapping> map(BasicValue value, TypeElement enumClass, @Nullable JdbcKind explicit) {
        boolean customValues = enumClass.getEnclosedElements().stream()
                .anyMatch(e -> metadata.of(e, value.ref()).has(Jpa.PACKAGE + "EnumeratedValue"));
        if (customValues) {
            findings.report(Message.UNSUPPORTED_MAPPING, value.ref(), "@EnumeratedValue", enumClass);
            return Optional.empty();
        }
        Optional<Annotation> nativeEnum = value.find(NATIVE_ENUM)
                .or(() -> metadata.of(enumClass, value.ref()).find(NATIVE_ENUM));
        if (nativeEnum.isPresent()) {
            String name = nativeEnum.get().string("value");
            return Optional.of(nativeType(
                    enumClass,
                    name.isEmpty()
                            ? snakeCase(enumClass)
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
        return Optional.of(plain(value, enumClass, explicit));
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

    private Mapping plain(BasicValue value, TypeElement enumClass, @Nullable JdbcKind explicit) {
        boolean byName = explicit == null
                ? value.find(Jpa.ENUMERATED)
                        .map(a -> a.constant("value").equals("STRING"))
                        .orElse(false)
                : explicit.form() == JdbcKind.Form.TEXT;
        List<String> names = names(enumClass);
        String check = byName
                ? names.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", ", "in (", ")"))
                : "between 0 and " + (names.size() - 1);
        JavaKind storage = JavaKind.of(byName ? "java.lang.String" : "byte")
                .orElseThrow()
                .withKind(explicit != null ? explicit : byName ? JdbcKind.VARCHAR : JdbcKind.SMALLINT);
        MappedType type = new MappedType(
                ColumnType.of("unknown"), names.isEmpty() ? null : check, byName ? enumClass : null, null);
        return new Mapping(type, storage);
    }

    private Mapping nativeType(TypeElement enumClass, String name, List<String> values) {
        EnumType type = new EnumType(new ObjectName(schema, name), values);
        return new Mapping(new MappedType(ColumnType.ofEnum(type.name()), null, enumClass, type), null);
    }

    private static String snakeCase(TypeElement enumClass) {
        return NamingStrategy.of(NamingKind.SPRING)
                .stored(enumClass.getSimpleName().toString());
    }
}
