package dev.lockstep.runtime;

/**
 * One thing in which a database is not what the snapshot says.
 *
 * @param where which side has it
 * @param kind what it is: {@code table}, {@code column}, {@code foreign key}, {@code enum type}…
 * @param object its name as SQL, {@code tasks.priority}; in the connection's own schema without a schema
 * @param property what differs, {@code default}; empty when one side has no such object
 * @param database what the database has, or an empty text
 * @param snapshot what the snapshot says, or an empty text
 */
public record Difference(Where where, String kind, String object, String property, String database, String snapshot) {
    /** Which side has an object. */
    public enum Where {
        /** Nothing in the snapshot is called so. */
        ONLY_IN_DATABASE,
        /** Nothing in the database is called so. */
        ONLY_IN_SNAPSHOT,
        /** Both have it, with another property each. */
        DIFFERS
    }

    @Override
    public String toString() {
        String name = kind + " " + object;
        if (where == Where.DIFFERS) {
            return name + ", " + property + ": " + said(database) + " in the database, " + said(snapshot)
                    + " in the snapshot";
        }
        return where == Where.ONLY_IN_DATABASE
                ? name + " is only in the database" + detail(database)
                : name + " is only in the snapshot" + detail(snapshot);
    }

    private static String detail(String value) {
        return value.isEmpty() ? "" : " (" + value + ")";
    }

    private static String said(String value) {
        return value.isEmpty() ? "none" : value;
    }
}
