package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.ColumnType;
import java.util.Map;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a converted column must be: Hibernate runs the converter for each value of a flag or an enum, and
 * checks for what it gives. Of its own converters that is known; of another, a note says what is not checked.
 */
final class ConvertedChecks {
    private static final Map<String, String> KNOWN = Map.of(
            "org.hibernate.type.YesNoConverter", "in ('N', 'Y')",
            "org.hibernate.type.TrueFalseConverter", "in ('F', 'T')",
            "org.hibernate.type.NumericBooleanConverter", "in (0, 1)");

    private final Types types;
    private final Findings findings;

    ConvertedChecks(Types types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    /** The type with its check. */
    MappedType check(BasicValue value, Converters.Conversion conversion, @Nullable JdbcKind kind, ColumnType type) {
        MappedType plain = MappedType.plain(type);
        if (kind == null || !(kind.isText() || kind.isWholeNumber()) || !isOfFewValues(conversion.domain())) {
            return plain;
        }
        String known = KNOWN.get(conversion.converter());
        if (known != null) {
            return plain.withCheck(known);
        }
        if (!value.has(Jpa.HIBERNATE + "Check")) {
            findings.report(MappingMessage.CONVERTED_UNCHECKED, value.ref(), value.name(), conversion.converter());
        }
        return plain;
    }

    private boolean isOfFewValues(TypeMirror domain) {
        return TypeMapper.asEnum(domain) != null
                || TypeMapper.nameOf(types.erasure(domain)).equals("java.lang.Boolean");
    }
}
