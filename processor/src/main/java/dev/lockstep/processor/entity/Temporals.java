package dev.lockstep.processor.entity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What {@code @Temporal} and Hibernate's {@code @TimeZoneStorage} make of dates and times. */
final class Temporals {
    private static final Set<String> OF_ANY_PART =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar", "java.time.Instant");
    private static final Map<JdbcKind, JdbcKind> PARTS = Map.of(
            JdbcKind.DATE, JdbcKind.DATE,
            JdbcKind.TIME, JdbcKind.TIME,
            JdbcKind.TIME_UTC, JdbcKind.TIME,
            JdbcKind.TIMESTAMP, JdbcKind.TIMESTAMP,
            JdbcKind.TIMESTAMP_UTC, JdbcKind.TIMESTAMP);
    private static final Set<String> ZONED =
            Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime");
    private static final String STORAGE = Jpa.HIBERNATE + "TimeZoneStorage";

    private Temporals() {}

    /** Whether {@code @Temporal} asks for a part that the type has. */
    static boolean agree(BasicValue value, TypeMirror type, JavaKind java) {
        Optional<JdbcKind> asked = asked(value);
        return asked.isEmpty()
                || !java.moment()
                || OF_ANY_PART.contains(TypeMapper.nameOf(type))
                || asked.get() == PARTS.get(java.kind());
    }

    /** The type with the part of it that is stored. */
    static JavaKind part(BasicValue value, TypeMirror type, JavaKind java, @Nullable JdbcKind kind) {
        if (!OF_ANY_PART.contains(TypeMapper.nameOf(type))) {
            return java;
        }
        if (kind == JdbcKind.TIME) {
            return java.only(JdbcKind.TIME);
        }
        return asked(value).map(java::only).orElse(java);
    }

    private static Optional<JdbcKind> asked(BasicValue value) {
        return value.find(Jpa.TEMPORAL).map(a -> JdbcKind.valueOf(a.constant("value")));
    }

    /** The SQL type with the zone that {@code @TimeZoneStorage} asks for. */
    static JdbcKind zoned(BasicValue value, JdbcKind kind) {
        if (!ZONED.contains(TypeMapper.nameOf(value.type()))) {
            return kind;
        }
        return switch (storage(value)) {
            case "NATIVE" -> kind == JdbcKind.TIME_UTC ? JdbcKind.TIME_WITH_TIMEZONE : kind;
            case "NORMALIZE" -> kind == JdbcKind.TIMESTAMP_UTC ? JdbcKind.TIMESTAMP : kind;
            default -> kind;
        };
    }

    /** Whether the offset has a column of its own. */
    static boolean hasZoneColumn(BasicValue value) {
        return ZONED.contains(TypeMapper.nameOf(value.type()))
                && Set.of("AUTO", "COLUMN").contains(storage(value));
    }

    private static String storage(BasicValue value) {
        return value.find(STORAGE).map(a -> a.constant("value")).orElse("");
    }
}
