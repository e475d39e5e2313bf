package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.SchemaPath;

/**
 * An operation in words.
 *
 * @param verb what happens
 * @param path what it happens to; of a rename, under the new name
 * @param from what it was or was called, or empty
 * @param to what it is or is called then, or empty
 */
public record Fact(Verb verb, SchemaPath path, String from, String to) {
    /** What happens. */
    public enum Verb {
        ADD,
        DROP,
        CHANGE,
        RENAME,
        RENAME_VALUE
    }

    static Fact add(SchemaPath path, String what) {
        return new Fact(Verb.ADD, path, "", what);
    }

    static Fact drop(SchemaPath path, String what) {
        return new Fact(Verb.DROP, path, what, "");
    }

    /** Something is another than it was. */
    public static Fact change(SchemaPath path, String from, String to) {
        return new Fact(Verb.CHANGE, path, from, to);
    }

    /** {@code column tasks.priority}, {@code index ix_tasks_title of tasks}. */
    public String subject() {
        return subject(path);
    }

    private static String subject(SchemaPath path) {
        return switch (path.kind()) {
            case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK, INDEX ->
                path.kind().noun() + " " + path.member() + " of " + path.object();
            default -> path.kind().noun() + " " + path;
        };
    }

    /** A line for people: {@code add column tasks.priority (integer, not null)}. */
    public String line() {
        return switch (verb) {
            case ADD -> "add " + subject() + detail(to);
            case DROP -> "drop " + subject() + detail(from);
            case CHANGE -> "change " + subject() + " from " + from + " to " + to;
            case RENAME -> "rename " + path.kind().noun() + " " + from + " to " + to + ofTable();
            case RENAME_VALUE -> "replace '" + from + "' by '" + to + "' in " + subject();
        };
    }

    private String ofTable() {
        return path.member() == null ? "" : " of " + path.object();
    }

    private static String detail(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }
}
