package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.ColumnType;
import java.util.List;

/** PostgreSQL 14 and later, changed the safe way (docs/decisions/0007). */
public final class PostgreSqlDialect implements Dialect {
    // NAMEDATALEN - 1 (the manual's section 4.1.1).
    private static final int MAX_IDENTIFIER_BYTES = 63;

    @Override
    public String name() {
        return "postgresql";
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException with a text for people, when it is no type, or {@code serial}, which is none
     */
    @Override
    public ColumnType parseType(String text) {
        return TypeParser.parse(text);
    }

    @Override
    public String canonicalExpression(String expression) {
        return CanonicalExpression.of(expression);
    }

    @Override
    public int maxIdentifierBytes() {
        return MAX_IDENTIFIER_BYTES;
    }

    @Override
    public Script render(List<Operation> operations) {
        return ScriptBuilder.build(operations);
    }
}
