package dev.lockstep.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a migrator was told, each field with its default; {@link Migrator.Builder} documents them. */
final class Settings {
    Duration lockTimeout = Duration.ofSeconds(5);
    Duration statementTimeout = Duration.ZERO;
    Duration lockWait = Duration.ofMinutes(5);
    Duration retryFor = Duration.ofMinutes(10);
    int retries = 10;
    String schema = "";
    boolean acceptDrafts;
    boolean refuseLoss;
    boolean refuseAhead;
    FreshStart freshStart = FreshStart.REPLAY;
    final List<MigrationListener> listeners;

    private @Nullable MigrationListener all;

    Settings() {
        this.listeners = new ArrayList<>();
    }

    /** A copy that later changes of the original do not reach. */
    Settings(Settings other) {
        lockTimeout = other.lockTimeout;
        statementTimeout = other.statementTimeout;
        lockWait = other.lockWait;
        retryFor = other.retryFor;
        retries = other.retries;
        schema = other.schema;
        acceptDrafts = other.acceptDrafts;
        refuseLoss = other.refuseLoss;
        refuseAhead = other.refuseAhead;
        freshStart = other.freshStart;
        listeners = new ArrayList<>(other.listeners);
    }

    /** The log, and whoever else listens; made when there is something to tell, for a logger costs a start its time. */
    MigrationListener listener() {
        MigrationListener known = all;
        if (known == null) {
            List<MigrationListener> every = new ArrayList<>(List.of(new Log()));
            every.addAll(listeners);
            known = new Listeners(every);
            all = known;
        }
        return known;
    }
}
