package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.SqlStep.Kind;
import dev.lockstep.processor.dialect.WorkKind;

/** The kinds of steps, one method each. */
final class Steps {
    private Steps() {}

    static SqlStep statement(String relation, LockLevel lock, WorkKind work, String sql) {
        return new SqlStep(Kind.STATEMENT, relation, lock, work, "", sql);
    }

    /** A statement that touches no table. */
    static SqlStep statement(String relation, String sql) {
        return statement(relation, LockLevel.NONE, WorkKind.CATALOG, sql);
    }

    static SqlStep standalone(String relation, LockLevel lock, WorkKind work, String sql) {
        return new SqlStep(Kind.STANDALONE, relation, lock, work, "", sql);
    }

    static SqlStep buildIndex(String relation, String index, String sql) {
        return new SqlStep(Kind.BUILD_INDEX, relation, LockLevel.SHARE_UPDATE_EXCLUSIVE, WorkKind.SCAN, index, sql);
    }

    static SqlStep guard(String relation, LockLevel lock, WorkKind work, String problem, String sql) {
        return new SqlStep(Kind.GUARD, relation, lock, work, problem, sql);
    }

    static SqlStep lossGuard(String relation, LockLevel lock, WorkKind work, String problem, String sql) {
        return new SqlStep(Kind.LOSS_GUARD, relation, lock, work, problem, sql);
    }

    static SqlStep backfill(String relation, String table, String sql) {
        return new SqlStep(Kind.BACKFILL, relation, LockLevel.ROW_EXCLUSIVE, WorkKind.UPDATE, table, sql);
    }

    static SqlStep nothing() {
        return statement("", "");
    }
}
