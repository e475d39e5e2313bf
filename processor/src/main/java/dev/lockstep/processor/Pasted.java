package dev.lockstep.processor;

/** Text as it stands between the quotes of a Java string literal (Java Language Specification, 3.10.7). */
final class Pasted {
    private Pasted() {}

    static String literal(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
