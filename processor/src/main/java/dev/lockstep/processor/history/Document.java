package dev.lockstep.processor.history;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a committed file: a JSON object whose first field is the format's version and whose last is the checksum
 * of all the rest ({@code docs/format.md}).
 */
final class Document {
    /** The only version there is. A newer one is never read, nor overwritten. */
    static final int FORMAT = 1;

    private static final String FORMAT_KEY = "format";
    private static final String CHECKSUM_KEY = "checksum";
    private static final Pattern FORMAT_LINE = Pattern.compile("^\\{\\s*\"format\":\\s*(\\d+)");
    private static final Pattern MERGE_MARKER = Pattern.compile("(?m)^(<<<<<<<|=======|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|)");
    private static final Gson GSON = new GsonBuilder()
            .setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  "))
            .disableHtmlEscaping()
            .create();

    private Document() {}

    /** An object that begins with the version. */
    static Fields begin() {
        return new Fields().number(FORMAT_KEY, FORMAT);
    }

    /** The checksum of a content that {@link #begin} began. */
    static String checksum(JsonObject content) {
        return Chain.sha256(text(content, ""));
    }

    /** The whole file. */
    static String text(JsonObject content, String checksum) {
        JsonObject sealed = content.deepCopy();
        sealed.addProperty(CHECKSUM_KEY, checksum);
        return GSON.toJson(sealed) + "\n";
    }

    /**
     * What the function reads from a file's text; it must take every field but the version.
     *
     * @throws UnreadableException when the text is not of this version's format
     */
    static <T> T read(String text, Function<ObjectReader, T> function) {
        requireNoMergeMarkers(text);
        requireKnownFormat(text);
        Node node = JsonParser.parse(text);
        return ObjectReader.read(node, in -> {
            in.integer(FORMAT_KEY);
            return function.apply(in);
        });
    }

    static String readChecksum(ObjectReader in) {
        return in.text(CHECKSUM_KEY);
    }

    /** Whether the text is, byte for byte, what the checksum was taken of. */
    static boolean isIntact(String text, String checksum) {
        String ending = "\"" + CHECKSUM_KEY + "\": \"" + checksum + "\"\n}\n";
        if (!text.endsWith(ending)) {
            return false;
        }
        String unsealed = text.substring(0, text.length() - ending.length()) + ending.replace(checksum, "");
        return Chain.sha256(unsealed).equals(checksum);
    }

    private static void requireNoMergeMarkers(String text) {
        var marker = MERGE_MARKER.matcher(text);
        if (marker.find()) {
            int line = 1
                    + (int) text.substring(0, marker.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new UnreadableException(line, "an unfinished merge left its markers in it (" + marker.group() + ")");
        }
    }

    // Before the text is parsed: what is new in a newer format must not be told as a fault.
    private static void requireKnownFormat(String text) {
        Matcher format = FORMAT_LINE.matcher(text);
        if (format.find() && !format.group(1).equals(String.valueOf(FORMAT))) {
            throw new UnreadableException(
                    1,
                    "its format is " + format.group(1) + ", and this version of Lockstep reads format " + FORMAT
                            + "; build with the version that wrote it, or a newer one");
        }
    }
}
