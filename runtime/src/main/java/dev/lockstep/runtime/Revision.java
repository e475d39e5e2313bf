package dev.lockstep.runtime;

import java.util.Objects;

/**
 * One migration's place in its history.
 *
 * @param number its position, 1 for the first
 * @param slug the message as a file name, {@code add_workspaces}
 * @param message the message as the developer wrote it
 * @param checksum SHA-256 of the record's content, 64 hexadecimal digits
 * @param chain SHA-256 over the chain before it and {@code checksum}, 64 hexadecimal digits: equal chains are equal
 *     histories
 */
public record Revision(int number, String slug, String message, String checksum, String chain) {
    /** Checks that nothing is missing. */
    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("a revision's number is 1 or more: " + number);
        }
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(checksum, "checksum");
        Objects.requireNonNull(chain, "chain");
    }

    /** The identifier that people type and logs print, {@code 0002_add_priority}. */
    public String id() {
        return id(number, slug);
    }

    /** The same of a revision that is not loaded, without what formatting costs a start. */
    static String id(int number, String slug) {
        String digits = Integer.toString(number);
        return "0000"
                .substring(Math.min(4, digits.length()))
                .concat(digits)
                .concat("_")
                .concat(slug);
    }

    @Override
    public String toString() {
        return id();
    }
}
