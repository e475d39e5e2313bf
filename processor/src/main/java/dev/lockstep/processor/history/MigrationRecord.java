package dev.lockstep.processor.history;

import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.operation.Operation;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A recorded migration: the content of one file, and everything that is generated from it.
 *
 * @param number its place, 1 for the first
 * @param slug the message as a file name
 * @param message as the developer wrote it
 * @param parent the chain hash before it; of the first migration {@link Chain#BASE}
 * @param operations in the order of the upgrade
 * @param scripts the rendered SQL by dialect
 * @param checksum SHA-256 of the content, 64 hexadecimal digits
 */
public record MigrationRecord(
        int number,
        String slug,
        String message,
        String parent,
        List<Operation> operations,
        SortedMap<String, Script> scripts,
        String checksum) {
    public MigrationRecord {
        operations = List.copyOf(operations);
        scripts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(scripts));
    }

    /** The hash of the whole history up to and with this migration. */
    public String chain() {
        return Chain.next(parent, checksum);
    }

    /** {@code 0002_add_priority}, the file's name without its ending. */
    public String id() {
        return id(number, slug);
    }

    static String id(int number, String slug) {
        return String.format(Locale.ROOT, "%04d_%s", number, slug);
    }
}
