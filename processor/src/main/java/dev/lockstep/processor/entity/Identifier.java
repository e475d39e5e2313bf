package dev.lockstep.processor.entity;

/**
 * A name as it is written in a mapping, before the database stores it.
 *
 * @param text without the quotes
 * @param quoted whether its case counts: it stands in quotes, or holds what only a quoted name may
 */
record Identifier(String text, boolean quoted) {
    /**
     * Reads a name as Hibernate does: backticks, double quotes and brackets quote it, and so does any character that a
     * bare name cannot hold.
     */
    static Identifier parse(String written) {
        String text = written.strip();
        if (text.length() > 2 && isPair(text.charAt(0), text.charAt(text.length() - 1))) {
            return new Identifier(text.substring(1, text.length() - 1), true);
        }
        return new Identifier(text, !isBare(text));
    }

    /** The name as PostgreSQL stores it: a bare one folds its ASCII letters to lower case (the manual's section 4.1.1). */
    String stored() {
        if (quoted) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c).forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    private static boolean isPair(char first, char last) {
        return (first == '`' && last == '`') || (first == '"' && last == '"') || (first == '[' && last == ']');
    }

    private static boolean isBare(String text) {
        return !text.isEmpty()
                && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_')
                && text.chars().skip(1).allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '$');
    }
}
