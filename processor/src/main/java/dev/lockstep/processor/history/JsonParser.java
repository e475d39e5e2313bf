package dev.lockstep.processor.history;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON strictly (RFC 8259): no leniency, no duplicate key, no null, whole numbers alone. */
final class JsonParser {
    private static final Pattern LINE = Pattern.compile(" at line (\\d+)");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]*");

    private final JsonReader in;

    private JsonParser(JsonReader in) {
        this.in = in;
    }

    /** The value that a text holds. */
    static Node parse(String text) {
        JsonReader in = new JsonReader(new StringReader(text));
        in.setStrictness(Strictness.STRICT);
        JsonParser parser = new JsonParser(in);
        try {
            Node node = parser.value();
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new UnreadableException(parser.line(), "there is more text behind the end");
            }
            return node;
        } catch (EOFException e) {
            throw new UnreadableException(parser.line(), "it ends too early");
        } catch (MalformedJsonException | IllegalStateException e) {
            throw new UnreadableException(parser.line(), "it is not well-formed JSON");
        } catch (IOException e) {
            throw new IllegalStateException("a string was read", e);
        }
    }

    private Node value() throws IOException {
        JsonToken token = in.peek();
        int line = line();
        return switch (token) {
            case BEGIN_OBJECT -> new Node.Fields(line, fields());
            case BEGIN_ARRAY -> new Node.Items(line, items());
            case STRING -> new Node.Text(line, in.nextString());
            case NUMBER -> new Node.Whole(line, number(line, in.nextString()));
            case BOOLEAN -> new Node.Truth(line, in.nextBoolean());
            default -> throw new UnreadableException(line, "null stands where a value belongs");
        };
    }

    private Map<String, Node> fields() throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String key = in.nextName();
            int line = line();
            if (fields.put(key, value()) != null) {
                throw new UnreadableException(line, "the field \"" + key + "\" stands twice");
            }
        }
        in.endObject();
        return fields;
    }

    private List<Node> items() throws IOException {
        List<Node> items = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            items.add(value());
        }
        in.endArray();
        return items;
    }

    private static long number(int line, String text) {
        try {
            if (WHOLE_NUMBER.matcher(text).matches()) {
                return Long.parseLong(text);
            }
        } catch (NumberFormatException e) {
            // Too long for a long: told below like every other number that does not belong here.
        }
        throw new UnreadableException(line, text + " is not a whole number");
    }

    // Gson tells the line in the reader's description alone.
    private int line() {
        Matcher matcher = LINE.matcher(in.toString());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
