package dev.lockstep.runtime;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * What a generated migrator knows: the revisions, and how to load a migration when it is needed.
 *
 * @param name the history's name, that of its root
 * @param revisions from the first to the head, numbered from 1 without a gap
 * @param drafts the numbers of the revisions that are drafts, which only a migrator told to accepts
 * @param migrations gives the migration of a number; called for pending migrations only
 */
public record History(String name, List<Revision> revisions, List<Integer> drafts, IntFunction<Migration> migrations) {
    /** Checks the numbering. */
    public History {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(migrations, "migrations");
        revisions = List.copyOf(revisions);
        drafts = List.copyOf(drafts);
        for (int i = 0; i < revisions.size(); i++) {
            if (revisions.get(i).number() != i + 1) {
                throw new IllegalArgumentException("revision " + revisions.get(i) + " stands at place " + (i + 1));
            }
        }
    }
}
