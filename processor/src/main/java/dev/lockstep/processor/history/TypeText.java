package dev.lockstep.processor.history;

import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.ObjectName;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short form of a column's type, {@code varchar(255)[]}, for the names that it cannot be misread for. */
final class TypeText {
    private static final Pattern TYPE =
            Pattern.compile("([a-z_][a-z0-9_ ]*)(?:\\((-?\\d{1,9}(?:,-?\\d{1,9})*)\\))?((?:\\[\\])*)");

    private TypeText() {}

    /** Whether the short form says all there is to say. */
    static boolean covers(ColumnType type) {
        return !type.enumType() && type.name().schema() == null && reads(type);
    }

    private static boolean reads(ColumnType type) {
        Matcher matcher = TYPE.matcher(type.toString());
        return matcher.matches() && typeOf(matcher).equals(type);
    }

    static ColumnType parse(int line, String text) {
        Matcher matcher = TYPE.matcher(text);
        if (!matcher.matches()) {
            throw new UnreadableException(line, "\"" + text + "\" is not a type");
        }
        return typeOf(matcher);
    }

    static int argument(Node node) {
        if (node instanceof Node.Whole number && number.value() == (int) number.value()) {
            return (int) number.value();
        }
        throw new UnreadableException(node.line(), "a length, precision or scale is expected here");
    }

    private static ColumnType typeOf(Matcher matcher) {
        String arguments = matcher.group(2);
        List<Integer> numbers = arguments == null
                ? List.of()
                : Arrays.stream(arguments.split(",")).map(Integer::valueOf).toList();
        int dimensions = matcher.group(3).length() / 2;
        return new ColumnType(ObjectName.of(matcher.group(1)), numbers, dimensions, false);
    }
}
