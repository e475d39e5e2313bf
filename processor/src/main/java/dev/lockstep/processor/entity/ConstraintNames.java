package dev.lockstep.processor.entity;

import dev.lockstep.processor.schema.ObjectName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The names of constraints and indexes that the user does not name: {@code fk_tasks_owner_id_accounts}. */
final class ConstraintNames {
    private static final int HASH_BYTES = 4;

    private final int maxBytes;

    /** @param maxBytes the longest identifier of the database, in bytes of UTF-8 */
    ConstraintNames(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    String primaryKey(ObjectName table) {
        return cut("pk_" + table.name());
    }

    String foreignKey(ObjectName table, List<String> columns, ObjectName referenced) {
        return cut("fk_" + table.name() + "_" + String.join("_", columns) + "_" + referenced.name());
    }

    String unique(ObjectName table, List<String> columns) {
        return cut("uq_" + table.name() + "_" + String.join("_", columns));
    }

    String index(ObjectName table, List<String> columns) {
        return cut("ix_" + table.name() + "_" + String.join("_", columns));
    }

    /** @param column the column checked, or empty when the check is the table's */
    String check(ObjectName table, String column) {
        return cut("ck_" + table.name() + (column.isEmpty() ? "" : "_" + column));
    }

    /** The same name, told apart by what it stands for from another that came out alike. */
    String distinct(String name, String meaning) {
        return withHash(name, name + "|" + meaning);
    }

    private String cut(String name) {
        return bytes(name) <= maxBytes ? name : withHash(name, name);
    }

    private String withHash(String name, String hashed) {
        String hash = "_" + hash(hashed);
        int end = name.length();
        while (bytes(name.substring(0, end)) + hash.length() > maxBytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + hash;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
