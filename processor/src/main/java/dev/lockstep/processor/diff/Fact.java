package dev.lockstep.processor.diff;

import dev.lockstep.processor.schema.SchemaPath;

/**
 * An operation in words.
 *
 * @param verb what happens
 * @param path what it happens to; of a rename, under the new name
 * @param from what it was or was called, or empty
 * @param to what it is or is called then, or empty
 */
record Fact(Verb verb, SchemaPath path, String from, String to) {
    enum Verb {
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

    static Fact change(SchemaPath path, String from, String to) {
        return new Fact(Verb.CHANGE, path, from, to);
    }

    /** {@code column tasks.priority}, {@code index ix_tasks_title of tasks}. */
    String subject() {
        return subject(path);
    }

    static String subject(SchemaPath path) {
        return switch (path.kind()) {
            case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK, INDEX ->
                path.kind().noun() + " " + path.member() + " of " + path.object();
            default -> path.kind().noun() + " " + path;
        };
    }
}
