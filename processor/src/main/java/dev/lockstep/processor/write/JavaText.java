package dev.lockstep.processor.write;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Texts as Java source that means exactly them.
 *
 * <p>Everything outside ASCII is written as a Unicode escape: a source file is written and read in the encoding that the
 * consumer gives javac, and SQL must not depend on it.
 */
final class JavaText {
    private static final String QUOTES = "\"\"\"";

    /** What would end a Javadoc comment, or be a tag, an element or a Unicode escape in it. */
    private static final Set<Character> SPECIAL_IN_JAVADOC = Set.of('&', '<', '>', '@', '{', '}', '*', '\\');

    private JavaText() {}

    /** An ordinary string literal. */
    static String literal(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                out.append("\\\"");
            } else {
                appendEscaped(out, c, text, i);
            }
        }
        return out.append('"').toString();
    }

    /**
     * A text block, which begins on its own line and can be indented as a whole: at least one of its lines starts at the
     * margin. A text that no text block can hold as it is becomes an ordinary literal.
     */
    static String block(String text) {
        if (!fitsBlock(text)) {
            return literal(text);
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(QUOTES).append('\n');
        boolean escapeMargin = margin(text) > 0;
        int quotes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quotes++;
                boolean escape = quotes == 3 || i == text.length() - 1;
                out.append(escape ? "\\\"" : "\"");
                quotes = escape ? 0 : quotes;
                continue;
            }
            quotes = 0;
            if (c == '\n') {
                out.append(c);
            } else if (c == ' ' && (isLineEnd(text, i + 1) || (escapeMargin && isLineStart(text, i)))) {
                out.append("\\s");
            } else {
                appendEscaped(out, c, text, i);
            }
        }
        return out.append(QUOTES).toString();
    }

    /** A text as the content of a Javadoc comment, on one line. */
    static String javadoc(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                space = true;
                continue;
            }
            if (space && out.length() > 0) {
                out.append(' ');
            }
            space = false;
            if (SPECIAL_IN_JAVADOC.contains(c)) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void appendEscaped(StringBuilder out, char c, String text, int at) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\f' -> out.append("\\f");
            case '\b' -> out.append("\\b");
            default -> {
                if (c > '~') {
                    out.append(String.format("\\u%04x", (int) c));
                } else if (c < ' ') {
                    boolean digitFollows = at + 1 < text.length() && Character.digit(text.charAt(at + 1), 8) >= 0;
                    out.append(String.format(digitFollows ? "\\%03o" : "\\%o", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /**
     * Whether javac leaves the text's white space alone: it strips what {@link Character#isWhitespace} says, and of the
     * wide ones only a Unicode escape exists, which is resolved before.
     */
    private static boolean fitsBlock(String text) {
        return text.chars().noneMatch(c -> c > '~' && Character.isWhitespace(c));
    }

    /** How many spaces every line that holds something starts with; these javac would take for indentation. */
    private static int margin(String text) {
        return Stream.of(text.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .mapToInt(line -> {
                    int spaces = 0;
                    while (spaces < line.length() - 1 && line.charAt(spaces) == ' ') {
                        spaces++;
                    }
                    return spaces;
                })
                .min()
                .orElse(0);
    }

    private static boolean isLineStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private static boolean isLineEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == '\n';
    }
}
