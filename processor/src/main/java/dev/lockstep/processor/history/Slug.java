package dev.lockstep.processor.history;

import java.text.Normalizer;
import java.util.Locale;

/** A migration's message as part of a file's and a class's name. */
final class Slug {
    // Leaves room for directories on systems whose paths end at 260 characters.
    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case ASCII letters, digits and underscores, never empty, cut at a word's end where that is possible. */
    static String of(String message) {
        String words = Normalizer.normalize(message, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("\u00df", "ss")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return words.isEmpty() ? "migration" : cut(words);
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('_', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }
}
