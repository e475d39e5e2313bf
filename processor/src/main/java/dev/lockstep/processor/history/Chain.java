package dev.lockstep.processor.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash chain of a history: each link covers all that came before, so that equal heads are equal histories. */
public final class Chain {
    /** The chain before the first migration. */
    public static final String BASE = "0".repeat(64);

    private Chain() {}

    /** The chain after a migration of that checksum. */
    public static String next(String parent, String checksum) {
        return sha256(parent + checksum);
    }

    /** SHA-256 of a text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
