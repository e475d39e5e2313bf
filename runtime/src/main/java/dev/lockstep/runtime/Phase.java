package dev.lockstep.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Steps that run, and are noted, together: neighbouring statements and guards in a transaction, any other step alone. A
 * guard that scans begins anew after a statement that keeps others waiting.
 *
 * @param from the first step's index
 * @param to the index after the last step
 * @param transactional whether they share a transaction
 */
record Phase(int from, int to, boolean transactional) {
    /** The phases of the steps from an index on. */
    static List<Phase> split(List<Step> steps, int from) {
        List<Phase> phases = new ArrayList<>();
        int start = from;
        boolean stops = false;
        for (int i = from; i < steps.size(); i++) {
            boolean transactional = steps.get(i).match(new Transactional());
            stops |= !steps.get(i).impact().stopsNobody();
            if (i + 1 == steps.size() || !transactional || begins(steps.get(i + 1), stops)) {
                phases.add(new Phase(start, i + 1, transactional));
                start = i + 1;
                stops = false;
            }
        }
        return phases;
    }

    /** Whether its steps are statements that touch the catalog alone: to run them twice costs nothing. */
    boolean isQuick(List<Step> steps) {
        for (Step step : steps.subList(from, to)) {
            if (!(step instanceof Step.Statement) || step.impact().work() != Work.CATALOG) {
                return false;
            }
        }
        return true;
    }

    /** A guard that reads a whole table does not do so under a lock for which others wait. */
    private static boolean begins(Step next, boolean stops) {
        boolean scans = next instanceof Step.Guard guard && guard.impact().work() != Work.CATALOG;
        return !next.match(new Transactional()) || (stops && scans);
    }

    private static final class Transactional implements Step.Cases<Boolean> {
        @Override
        public Boolean statement(Step.Statement step) {
            return true;
        }

        @Override
        public Boolean standalone(Step.Standalone step) {
            return false;
        }

        @Override
        public Boolean buildIndex(Step.BuildIndex step) {
            return false;
        }

        @Override
        public Boolean guard(Step.Guard step) {
            return true;
        }

        @Override
        public Boolean backfill(Step.Backfill step) {
            return false;
        }

        @Override
        public Boolean java(Step.Java step) {
            return step.transactional();
        }
    }
}
