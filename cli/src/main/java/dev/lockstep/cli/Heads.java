package dev.lockstep.cli;

import dev.lockstep.runtime.History;

/** The newest migration of a history. */
final class Heads {
    private Heads() {}

    /** Its id, or {@code base} when there is none. */
    static String id(History history) {
        return history.length() == 0
                ? "base"
                : history.revisions().get(history.length() - 1).id();
    }
}
