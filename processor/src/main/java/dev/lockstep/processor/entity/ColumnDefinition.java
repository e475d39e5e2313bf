package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@code columnDefinition}: the type, and the clauses of CREATE TABLE that may follow it (PostgreSQL
 * manual, “CREATE TABLE”, {@code column_constraint}).
 *
 * @param type the text before the first clause
 * @param defaultExpression after DEFAULT, or null
 * @param notNull whether NOT NULL
 * @param unique whether UNIQUE
 * @param identity {@code ALWAYS} or {@code BY DEFAULT}, or null
 * @param generated the expression of a stored generated column, or null
 * @param collation after COLLATE, without quotes, or null
 * @param check the condition of a CHECK, or null
 */
record ColumnDefinition(
        String type,
        @Nullable String defaultExpression,
        boolean notNull,
        boolean unique,
        @Nullable String identity,
        @Nullable String generated,
        @Nullable String collation,
        @Nullable String check) {

    /** Reads a definition; empty when a clause is not among those understood. */
    static Optional<ColumnDefinition> parse(String text) {
        Parser parser = new Parser(tokens(text));
        return parser.parse() ? Optional.of(parser.result()) : Optional.empty();
    }

    /** Words, quoted texts with what clings to them, and whole parentheses. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (char c : text.strip().toCharArray()) {
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (Character.isWhitespace(c) && depth == 0) {
                if (token.length() > 0) {
                    tokens.add(token.toString());
                    token.setLength(0);
                }
                continue;
            }
            token.append(c);
        }
        if (token.length() > 0) {
            tokens.add(token.toString());
        }
        return tokens;
    }

    private static final class Parser {
        private static final List<String> CLAUSES = List.of(
                "default",
                "not",
                "null",
                "unique",
                "generated",
                "collate",
                "check",
                "primary",
                "references",
                "constraint");

        private final List<String> tokens;
        private int next;
        private String type = "";
        private @Nullable String defaultExpression;
        private boolean notNull;
        private boolean unique;
        private @Nullable String identity;
        private @Nullable String generated;
        private @Nullable String collation;
        private @Nullable String check;

        Parser(List<String> tokens) {
            this.tokens = tokens;
        }

        boolean parse() {
            type = untilClause();
            boolean understood = !type.isEmpty();
            while (understood && next < tokens.size()) {
                understood = clause(word(tokens.get(next++)));
            }
            return understood;
        }

        ColumnDefinition result() {
            return new ColumnDefinition(
                    type, defaultExpression, notNull, unique, identity, generated, collation, check);
        }

        private boolean clause(String keyword) {
            return switch (keyword) {
                case "default" -> {
                    defaultExpression = untilClause();
                    yield !defaultExpression.isEmpty();
                }
                case "not" -> {
                    notNull = accept("null");
                    yield notNull;
                }
                case "null" -> true;
                case "unique" -> {
                    unique = true;
                    yield true;
                }
                case "collate" -> {
                    collation = next < tokens.size()
                            ? Identifier.parse(tokens.get(next++)).stored()
                            : null;
                    yield collation != null;
                }
                case "check" -> {
                    check = parenthesized(tokens.get(next - 1).substring("check".length()));
                    yield check != null;
                }
                case "generated" -> generated();
                default -> false;
            };
        }

        private boolean generated() {
            boolean always = accept("always");
            if (!always && !(accept("by") && accept("default"))) {
                return false;
            }
            if (!accept("as")) {
                return false;
            }
            if (accept("identity")) {
                identity = always ? "ALWAYS" : "BY DEFAULT";
                return true;
            }
            generated = parenthesized(
                    word(tokens.get(next - 1)).equals("as")
                            ? tokens.get(next - 1).substring("as".length())
                            : "");
            return always && generated != null && accept("stored");
        }

        /** What a pair of parentheses holds: the rest of this token, or the next one. */
        private @Nullable String parenthesized(String rest) {
            String token = !rest.isEmpty() ? rest : next < tokens.size() ? tokens.get(next++) : "";
            return token.startsWith("(") && token.endsWith(")")
                    ? token.substring(1, token.length() - 1).strip()
                    : null;
        }

        private boolean accept(String keyword) {
            boolean there = next < tokens.size() && word(tokens.get(next)).equals(keyword);
            next += there ? 1 : 0;
            return there;
        }

        private String untilClause() {
            List<String> words = new ArrayList<>();
            while (next < tokens.size() && !(CLAUSES.contains(word(tokens.get(next))) && !isValue(words))) {
                words.add(tokens.get(next++));
            }
            return String.join(" ", words);
        }

        /** A DEFAULT may be NULL itself. */
        private boolean isValue(List<String> words) {
            return words.isEmpty()
                    && next > 0
                    && word(tokens.get(next - 1)).equals("default")
                    && word(tokens.get(next)).equals("null");
        }

        private static String word(String token) {
            int parenthesis = token.indexOf('(');
            String word = parenthesis < 0 ? token : token.substring(0, parenthesis);
            return word.toLowerCase(Locale.ROOT);
        }
    }
}
