package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.schema.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for expressions that mean the same whatever the columns are: white space, case and quotes that do not
 * count, parentheses around the whole, {@code !=}, and the cast of a lone text to text.
 */
final class CanonicalExpression {
    // A dollar-quoted, escaped or plain string, a quoted name, a word, a number, an operator, or a mark.
    private static final Pattern TOKEN = Pattern.compile(
            "(\\$[A-Za-z_]*\\$).*?\\1|[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'"
                    + "|\"(?:[^\"]|\"\")*\"|[\\p{L}_][\\p{L}\\p{N}_$]*|[0-9][0-9.]*(?:[eE][+-]?[0-9]+)?"
                    + "|::|[-+*/<>=~!@#%^&|`?]+|\\S",
            Pattern.DOTALL);
    private static final Pattern TEXT_CAST = Pattern.compile("('(?:[^']|'')*') :: (?:text|varchar|character varying)");

    private CanonicalExpression() {}

    static String of(String expression) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(expression);
        while (token.find()) {
            tokens.add(canonical(token.group()));
        }
        String text = String.join(" ", unwrapped(tokens));
        Matcher cast = TEXT_CAST.matcher(text);
        return cast.matches() ? cast.group(1) : text;
    }

    private static String canonical(String token) {
        char first = token.charAt(0);
        if (first == '"') {
            String name = token.substring(1, token.length() - 1);
            return Identifiers.isPlain(name) ? name : token;
        }
        if (token.equals("!=")) {
            return "<>";
        }
        boolean string = first == '\'' || first == '$' || token.endsWith("'");
        return string ? token : token.toLowerCase(Locale.ROOT);
    }

    private static List<String> unwrapped(List<String> tokens) {
        List<String> inner = tokens;
        while (inner.size() > 2 && closes(inner) == inner.size() - 1) {
            inner = inner.subList(1, inner.size() - 1);
        }
        return inner;
    }

    /** Where the parenthesis that begins the tokens is closed, or -1. */
    private static int closes(List<String> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i == 0 ? -1 : i;
            }
        }
        return -1;
    }
}
