package dev.lockstep.runtime;

import java.sql.SQLException;
import java.util.List;

/** Builds an index concurrently, and first removes what an attempt that failed left behind. */
final class IndexBuild {
    /** How the names of indexes begin that are built to take the place of another. */
    static final String REPLACEMENT = "lockstep_new_";

    private IndexBuild() {}

    /**
     * Builds it.
     *
     * @param again whether an earlier process may have built it, and died before it could note that
     */
    static void run(Session session, Step.BuildIndex step, boolean again) throws SQLException {
        List<String> there = session.query(
                "SELECT pg_catalog.concat(i.indisvalid, ' ', pg_catalog.quote_ident(n.nspname), '.',"
                        + " pg_catalog.quote_ident(c.relname)) FROM pg_catalog.pg_index i"
                        + " JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid"
                        + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE i.indexrelid = pg_catalog.to_regclass(?)::oid"
                        + " AND (pg_catalog.cardinality(pg_catalog.parse_ident(?)) > 1 OR n.nspname = current_schema())",
                row -> row.getString(1),
                step.index(),
                step.index());
        if (!there.isEmpty()) {
            boolean valid = there.get(0).startsWith("t ");
            if (valid && again) {
                return;
            }
            // What an abandoned replacement left may be of other columns.
            if (!valid || step.index().contains(REPLACEMENT)) {
                session.execute(
                        "DROP INDEX CONCURRENTLY IF EXISTS " + there.get(0).substring(2));
            }
        }
        session.execute(step.sql());
    }
}
