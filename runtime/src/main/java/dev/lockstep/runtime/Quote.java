package dev.lockstep.runtime;

/** PostgreSQL's quoting (manual, section 4.1). */
final class Quote {
    private Quote() {}

    /** An identifier. */
    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text as a literal that means the same whatever {@code standard_conforming_strings} says. */
    static String text(String text) {
        String doubled = text.replace("'", "''");
        return text.contains("\\") ? "E'" + doubled.replace("\\", "\\\\") + "'" : "'" + doubled + "'";
    }

    /** A text between dollar signs, with a tag that does not occur in it. */
    static String dollars(String text) {
        String tag = "$lockstep$";
        for (int i = 1; (text + tag).indexOf(tag) < text.length(); i++) {
            tag = "$lockstep" + i + "$";
        }
        return tag + text + tag;
    }
}
