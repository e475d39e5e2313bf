package dev.lockstep.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Steps that run, and are noted, together: neighbouring statements and guards in a transaction, any other step alone.
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
        for (int i = from; i < steps.size(); i++) {
            boolean transactional = steps.get(i).match(new Transactional());
            boolean ends =
                    i + 1 == steps.size() || !transactional || !steps.get(i + 1).match(new Transactional());
            if (ends) {
                phases.add(new Phase(start, i + 1, transactional));
                start = i + 1;
            }
        }
        return phases;
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
    }
}
