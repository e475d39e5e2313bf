package dev.lockstep.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@link Tenants#migrate()} did, tenant by tenant, in the order in which they were given. */
public final class TenantsReport {
    private static final int TOLD = 10;

    private final String history;
    private final List<String> upToDate;
    private final Map<String, MigrationReport> migrated = new LinkedHashMap<>();
    private final Map<String, Throwable> failures = new LinkedHashMap<>();
    private final Duration took;

    TenantsReport(String history, List<String> upToDate, List<String> behind, Object[] results, Duration took) {
        this.history = history;
        this.upToDate = new ArrayList<>(upToDate);
        this.took = took;
        for (int i = 0; i < results.length; i++) {
            if (results[i] instanceof MigrationReport report) {
                migrated.put(behind.get(i), report);
            } else if (results[i] instanceof Throwable failure) {
                failures.put(behind.get(i), failure);
            } else {
                failures.put(behind.get(i), new MigrationException(history + ": not reached; run it again"));
            }
        }
    }

    /** The tenants that one query for all found at the head, with nothing to do. */
    public List<String> upToDate() {
        return Collections.unmodifiableList(upToDate);
    }

    /** The report of each tenant whose migrator ran and did not fail; it may have found nothing to do as well. */
    public Map<String, MigrationReport> migrated() {
        return Collections.unmodifiableMap(migrated);
    }

    /** What was thrown at each tenant that failed. */
    public Map<String, Throwable> failures() {
        return Collections.unmodifiableMap(failures);
    }

    /** How long it took altogether. */
    public Duration took() {
        return took;
    }

    /**
     * This report, if every tenant is at the head.
     *
     * @throws MigrationException that tells which failed and why, with the failures as suppressed exceptions
     */
    public TenantsReport throwOnFailure() {
        if (failures.isEmpty()) {
            return this;
        }
        MigrationException all = new MigrationException(toString());
        failures.values().forEach(all::addSuppressed);
        throw all;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(history)
                .append(": ")
                .append(upToDate.size() + migrated.size())
                .append(" of ")
                .append(upToDate.size() + migrated.size() + failures.size())
                .append(" tenants are at the head, ")
                .append(failures.size())
                .append(" failed, in ")
                .append(took.toMillis())
                .append(" ms");
        int told = 0;
        for (Map.Entry<String, Throwable> failure : failures.entrySet()) {
            if (told++ == TOLD) {
                return text.append("\nand ")
                        .append(failures.size() - TOLD)
                        .append(" more")
                        .toString();
            }
            text.append("\ntenant ")
                    .append(failure.getKey())
                    .append(": ")
                    .append(failure.getValue().getMessage());
        }
        return text.toString();
    }
}
