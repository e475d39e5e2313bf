package dev.lockstep.runtime;

import java.sql.SQLException;
import java.util.Set;

/** PostgreSQL's error codes that mean something to us (manual, appendix A). */
final class SqlStates {
    static final String UNDEFINED_TABLE = "42P01";
    static final String UNDEFINED_COLUMN = "42703";
    /** Of a type or an index where a table is asked for. */
    static final String WRONG_OBJECT_TYPE = "42809";

    static final String INSUFFICIENT_PRIVILEGE = "42501";
    static final String LOCK_NOT_AVAILABLE = "55P03";
    static final String QUERY_CANCELED = "57014";
    static final String READ_ONLY = "25006";
    static final String OUT_OF_MEMORY = "53200";

    private static final Set<String> PASSING = Set.of(LOCK_NOT_AVAILABLE, "40P01", "40001");
    /** Undefined table, column, function, object. */
    private static final Set<String> MISSING = Set.of(UNDEFINED_TABLE, UNDEFINED_COLUMN, "42883", "42704");
    /** Duplicate table, schema, object, column. */
    private static final Set<String> EXISTS = Set.of("42P07", "42P06", "42710", "42701");
    /** Administrator's, crash and idle shutdown; the class of connection exceptions is 08. */
    private static final Set<String> CUT = Set.of("57P01", "57P02", "57P03", "57P05");

    private SqlStates() {}

    static String of(SQLException e) {
        String state = e.getSQLState();
        return state == null ? "" : state;
    }

    static boolean is(SQLException e, String state) {
        return of(e).equals(state);
    }

    /** Whether the same may succeed when it is tried again: a lock timeout, a deadlock, a serialization failure. */
    static boolean passing(SQLException e) {
        return PASSING.contains(of(e));
    }

    /** Whether what was read as the history's table cannot be it: other columns, or no table at all. */
    static boolean notOurs(SQLException e) {
        return is(e, UNDEFINED_COLUMN) || is(e, WRONG_OBJECT_TYPE);
    }

    /** Whether a table, a column, a function or another object that was named is not there. */
    static boolean missing(SQLException e) {
        return MISSING.contains(of(e));
    }

    static boolean exists(SQLException e) {
        return EXISTS.contains(of(e));
    }

    static boolean cut(SQLException e) {
        return of(e).startsWith("08") || CUT.contains(of(e));
    }
}
