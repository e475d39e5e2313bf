package dev.lockstep.cli;

import dev.lockstep.runtime.Migrator;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command may be told, before its name or after it. */
final class Options {
    @Option(
            names = "--history",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Which history, where the class path has several.")
    String history = "";

    @Option(
            names = "--url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "The database, jdbc:postgresql://host/name. Environment: LOCKSTEP_URL.")
    String url = "";

    @Option(
            names = "--user",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Who connects. Environment: LOCKSTEP_USER.")
    String user = "";

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            arity = "0..1",
            interactive = true,
            scope = ScopeType.INHERIT,
            description = "Asked for when no value is given. Environment: LOCKSTEP_PASSWORD.")
    char @Nullable [] password;

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "The schema of tables and history, without quotes. Default: the connection's own.")
    String schema = "";

    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            converter = DurationConverter.class,
            description = "How long a statement waits for a table's lock; 0s is for ever. Default: 5s.")
    @Nullable
    Duration lockTimeout;

    @Option(
            names = "--statement-timeout",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            converter = DurationConverter.class,
            description = "How long a statement may run; 0s is for ever. Default: 0s.")
    @Nullable
    Duration statementTimeout;

    @Option(
            names = "--lock-wait",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            converter = DurationConverter.class,
            description = "How long to wait for another process that migrates. Default: 5m.")
    @Nullable
    Duration lockWait;

    @Option(
            names = "--retries",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            description = "How often a step is tried again after a lock timeout or a deadlock. Default: 10.")
    @Nullable
    Integer retries;

    @Option(
            names = "--accept-drafts",
            scope = ScopeType.INHERIT,
            description = "Apply drafts too: on a developer's database.")
    boolean acceptDrafts;

    @Option(
            names = "--refuse-loss",
            scope = ScopeType.INHERIT,
            description = "Refuse a migration while the data that it loses is there.")
    boolean refuseLoss;

    @Option(
            names = "--refuse-ahead",
            scope = ScopeType.INHERIT,
            description = "Refuse a database with migrations that this class path does not know.")
    boolean refuseAhead;

    @Option(
            names = {"-y", "--yes"},
            scope = ScopeType.INHERIT,
            description = "Answer yes to every question: for scripts.")
    boolean yes;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print one JSON object instead of a text.")
    boolean json;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Show every statement, and where an error came from.")
    boolean verbose;

    /** Hands on what was given; the runtime has the defaults. */
    void applyTo(Migrator.Builder builder) {
        if (lockTimeout != null) {
            builder.lockTimeout(lockTimeout);
        }
        if (statementTimeout != null) {
            builder.statementTimeout(statementTimeout);
        }
        if (lockWait != null) {
            builder.lockWait(lockWait);
        }
        if (retries != null) {
            builder.retries(retries);
        }
        builder.schema(schema).acceptDrafts(acceptDrafts).refuseLoss(refuseLoss).refuseAhead(refuseAhead);
    }
}
