package dev.lockstep.processor.diff;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.ColumnType;
import java.util.List;
import java.util.Locale;

/** As much of a dialect as comparing needs: case and blanks mean nothing, and it renders nothing. */
public final class PlainDialect implements Dialect {
    @Override
    public String name() {
        return "plain";
    }

    @Override
    public ColumnType parseType(String text) {
        return ColumnType.of(text);
    }

    @Override
    public String canonicalExpression(String expression) {
        // Within quotes too; good enough for expressions that differ by more.
        return expression.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public int maxIdentifierBytes() {
        return 63;
    }

    @Override
    public Script render(List<Operation> operations) {
        return new Script(List.of(), List.of(), List.of());
    }
}
