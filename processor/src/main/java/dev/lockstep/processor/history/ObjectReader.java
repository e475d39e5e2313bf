package dev.lockstep.processor.history;

import dev.lockstep.processor.schema.ObjectName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the fields of one JSON object by name and type, and complains of those that nobody took. */
final class ObjectReader {
    private final Node.Fields node;
    private final Set<String> taken = new HashSet<>();

    private ObjectReader(Node.Fields node) {
        this.node = node;
    }

    /** What the function makes of the object, when it has taken every field of it. */
    static <T> T read(Node node, Function<ObjectReader, T> function) {
        if (!(node instanceof Node.Fields fields)) {
            throw new UnreadableException(node.line(), "an object is expected here");
        }
        ObjectReader reader = new ObjectReader(fields);
        try {
            T result = function.apply(reader);
            reader.requireAllTaken();
            return result;
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(node.line(), String.valueOf(e.getMessage()));
        }
    }

    int line() {
        return node.line();
    }

    boolean has(String key) {
        return node.fields().containsKey(key);
    }

    String text(String key) {
        return textOf(required(key));
    }

    @Nullable
    String optionalText(String key) {
        return optional(key).map(ObjectReader::textOf).orElse(null);
    }

    /** A text that may stand as an array of its lines. */
    String lines(String key) {
        return linesOf(required(key));
    }

    @Nullable
    String optionalLines(String key) {
        return optional(key).map(ObjectReader::linesOf).orElse(null);
    }

    long number(String key) {
        Node value = required(key);
        if (value instanceof Node.Whole number) {
            return number.value();
        }
        throw new UnreadableException(value.line(), "a number is expected here");
    }

    /** A number that stands for itself as an {@code int}. */
    int integer(String key) {
        long value = number(key);
        if (value != (int) value) {
            throw new UnreadableException(node.line(), value + " is too large for \"" + key + "\"");
        }
        return (int) value;
    }

    /** Whether the flag is there; it is written only when it is true. */
    boolean flag(String key) {
        Optional<Node> value = optional(key);
        if (value.isPresent() && !(value.get() instanceof Node.Truth truth && truth.value())) {
            throw new UnreadableException(value.get().line(), "\"" + key + "\" is true or absent");
        }
        return value.isPresent();
    }

    ObjectName name(String key) {
        return SchemaJson.readName(required(key));
    }

    List<String> texts(String key) {
        return list(key, ObjectReader::textOf);
    }

    /** A list, empty when the field is absent. */
    <T> List<T> list(String key, Function<Node, T> element) {
        return optional(key)
                .map(value -> itemsOf(value).stream().map(element).toList())
                .orElse(List.of());
    }

    <T> T object(String key, Function<Node, T> reader) {
        return reader.apply(required(key));
    }

    <T> @Nullable T optionalObject(String key, Function<Node, T> reader) {
        Optional<Node> value = optional(key);
        return value.isPresent() ? reader.apply(value.get()) : null;
    }

    /** A constant by its name in lower case with hyphens. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(required(key), type);
    }

    /** A constant, or another when the field is absent. */
    <E extends Enum<E>> E constant(String key, Class<E> type, E absent) {
        return optional(key).map(value -> constant(value, type)).orElse(absent);
    }

    /** The fields not yet taken, all of them, each under its own key. */
    <T> java.util.SortedMap<String, T> map(String key, Function<Node, T> reader) {
        Node value = required(key);
        return read(value, in -> {
            java.util.SortedMap<String, T> result = new java.util.TreeMap<>();
            in.node.fields().forEach((name, field) -> result.put(name, reader.apply(in.required(name))));
            return result;
        });
    }

    static String textOf(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        throw new UnreadableException(node.line(), "a text is expected here");
    }

    private static String linesOf(Node node) {
        return node instanceof Node.Items items
                ? String.join(
                        "\n", items.items().stream().map(ObjectReader::textOf).toList())
                : textOf(node);
    }

    private static List<Node> itemsOf(Node node) {
        if (node instanceof Node.Items items) {
            return items.items();
        }
        throw new UnreadableException(node.line(), "an array is expected here");
    }

    private static <E extends Enum<E>> E constant(Node node, Class<E> type) {
        String text = textOf(node);
        for (E constant : type.getEnumConstants()) {
            if (Fields.constant(constant).equals(text)) {
                return constant;
            }
        }
        throw new UnreadableException(node.line(), "\"" + text + "\" is not known here");
    }

    private Optional<Node> optional(String key) {
        taken.add(key);
        return Optional.ofNullable(node.fields().get(key));
    }

    private Node required(String key) {
        return optional(key)
                .orElseThrow(() -> new UnreadableException(node.line(), "the field \"" + key + "\" is missing"));
    }

    private void requireAllTaken() {
        node.fields().forEach((key, value) -> {
            if (!taken.contains(key)) {
                throw new UnreadableException(value.line(), "the field \"" + key + "\" is not known here");
            }
        });
    }
}
