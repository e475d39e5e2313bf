package dev.lockstep.processor.history;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.lockstep.processor.schema.ObjectName;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object in which what is absent (null, false, empty) is left out. */
final class Fields {
    private final JsonObject json = new JsonObject();

    JsonObject json() {
        return json;
    }

    Fields text(String key, @Nullable String value) {
        return put(key, value == null ? null : new JsonPrimitive(value));
    }

    /** A text; of several lines, as an array of them, so that a diff shows the line that changed. */
    Fields lines(String key, @Nullable String value) {
        if (value == null || value.indexOf('\n') < 0) {
            return text(key, value);
        }
        JsonArray lines = new JsonArray();
        for (String line : value.split("\n", -1)) {
            lines.add(line);
        }
        return put(key, lines);
    }

    Fields number(String key, long value) {
        return put(key, new JsonPrimitive(value));
    }

    Fields flag(String key, boolean value) {
        return put(key, value ? new JsonPrimitive(true) : null);
    }

    Fields name(String key, ObjectName value) {
        return put(key, SchemaJson.name(value));
    }

    Fields texts(String key, Collection<String> values) {
        return list(key, values, JsonPrimitive::new);
    }

    <T> Fields list(String key, Collection<T> values, Function<? super T, ? extends JsonElement> element) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(element.apply(value)));
        return put(key, array.isEmpty() ? null : array);
    }

    Fields constant(String key, Enum<?> value) {
        return text(key, constant(value));
    }

    /** The constant, unless it is the one that goes without saying. */
    <E extends Enum<E>> Fields constant(String key, E value, E unsaid) {
        return value == unsaid ? this : constant(key, value);
    }

    Fields put(String key, @Nullable JsonElement value) {
        if (value != null) {
            json.add(key, value);
        }
        return this;
    }

    /** How a constant is written, {@code set-null}. */
    static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
