package dev.lockstep.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a generated migrator knows of its migrations. The name and the head are known at once, and are all that a start
 * with nothing to do asks for; the revisions, and each migration, are loaded when they are needed.
 *
 * <p>Generated; a service as well, by which command-line tools find the histories on a class path
 * ({@link java.util.ServiceLoader}).
 */
public abstract class History {
    private final String name;
    private final int length;
    private final String head;
    private volatile @Nullable List<Revision> revisions;

    /**
     * For generated classes.
     *
     * @param name the history's name, that of its root
     * @param length how many migrations there are
     * @param head the chain hash of the newest, or an empty text when there is none
     */
    protected History(String name, int length, String head) {
        this.name = Objects.requireNonNull(name, "name");
        this.length = length;
        this.head = Objects.requireNonNull(head, "head");
    }

    /** The history's name, that of its root. */
    public final String name() {
        return name;
    }

    /** How many migrations there are, which is also the number of the newest. */
    public final int length() {
        return length;
    }

    /** The chain hash of the newest migration, or an empty text when there is none. */
    public final String head() {
        return head;
    }

    /**
     * The revisions, from the first to the head.
     *
     * @throws IllegalStateException when they are not numbered from 1 without a gap, or do not end at the head
     */
    public final List<Revision> revisions() {
        List<Revision> known = revisions;
        if (known == null) {
            known = List.copyOf(table());
            check(known);
            revisions = known;
        }
        return known;
    }

    /** The numbers of the migrations that are drafts, which only a migrator told to accepts. */
    public List<Integer> drafts() {
        return List.of();
    }

    /**
     * One migration, whose class is loaded now.
     *
     * @throws IllegalArgumentException when there is none of that number
     */
    public abstract Migration migration(int number);

    /** The steps in Java before a migration's own, in their order; none of their classes is loaded. */
    public List<Step> stepsBefore(int number) {
        return List.of();
    }

    /** The steps in Java after a migration's own, in their order; none of their classes is loaded. */
    public List<Step> stepsAfter(int number) {
        return List.of();
    }

    /**
     * A step in Java, made now.
     *
     * @param type the canonical name of its class
     * @return null when the application has none of that name
     */
    public @Nullable MigrationStep step(String type) {
        return null;
    }

    /** A migration as it is applied: with the steps in Java around its own. */
    final Migration complete(int number) {
        Migration migration = migration(number);
        List<Step> upgrade = new ArrayList<>(stepsBefore(number));
        upgrade.addAll(migration.upgrade());
        upgrade.addAll(stepsAfter(number));
        return upgrade.size() == migration.upgrade().size()
                ? migration
                : new Complete(migration.revision(), migration.changes(), upgrade, migration.downgrade());
    }

    /** The head's schema as a whole; empty when it is not known. */
    public Optional<Snapshot> snapshot() {
        return Optional.empty();
    }

    /** All revisions, made anew. */
    protected abstract List<Revision> table();

    @Override
    public final String toString() {
        return name;
    }

    private void check(List<Revision> known) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).number() != i + 1) {
                throw new IllegalStateException("revision " + known.get(i) + " stands at place " + (i + 1));
            }
        }
        String last = known.isEmpty() ? "" : known.get(known.size() - 1).chain();
        if (known.size() != length || !last.equals(head)) {
            throw new IllegalStateException(name + " does not end at its head");
        }
    }

    private record Complete(Revision revision, List<Change> changes, List<Step> upgrade, List<Step> downgrade)
            implements Migration {}
}
