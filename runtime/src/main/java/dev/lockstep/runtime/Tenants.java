package dev.lockstep.runtime;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

/**
 * One history in many places: schemas of a database, or databases. Each tenant is migrated as by a {@link Migrator} of its
 * own, several at a time; what fails at one stops no other, and the next call goes on where this one stopped.
 *
 * <p>For schemas one query tells which of them have nothing to do. Of the others each takes a connection while it is
 * migrated: a pool needs one more than {@link #parallel} tells.
 */
public final class Tenants {
    /** A query holds a lock on each of its tables and their indexes, and the server has room for some thousands. */
    private static final int AT_ONCE = 1000;

    private final History history;
    private final Map<String, DataSource> sources;
    private final boolean schemas;
    private int parallel = 4;
    private BiConsumer<String, Migrator.Builder> settings = (tenant, builder) -> {};

    private Tenants(History history, Map<String, DataSource> sources, boolean schemas) {
        this.history = Objects.requireNonNull(history, "history");
        this.sources = sources;
        this.schemas = schemas;
    }

    /**
     * The schemas of one database, each with a history table of its own.
     *
     * @param names plain names, without quotes; a schema that does not exist is a failure of that tenant
     */
    public static Tenants schemas(History history, DataSource dataSource, Collection<String> names) {
        Objects.requireNonNull(dataSource, "dataSource");
        Map<String, DataSource> sources = new LinkedHashMap<>();
        for (String name : names) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a schema's name is not empty");
            }
            sources.put(name, dataSource);
        }
        return new Tenants(history, sources, true);
    }

    /** Databases, by any name that tells them apart. */
    public static Tenants databases(History history, Map<String, DataSource> databases) {
        return new Tenants(history, new LinkedHashMap<>(databases), false);
    }

    /** How many tenants are migrated at a time; 4. */
    public Tenants parallel(int tenants) {
        if (tenants < 1) {
            throw new IllegalArgumentException("one at a time or more: " + tenants);
        }
        parallel = tenants;
        return this;
    }

    /**
     * What each tenant's migrator is told, given the tenant's name: timeouts, or a listener, which then hears of this
     * tenant alone. Called on the thread that migrates the tenant.
     */
    public Tenants settings(BiConsumer<String, Migrator.Builder> told) {
        settings = Objects.requireNonNull(told, "told");
        return this;
    }

    /**
     * Applies at every tenant what is pending there.
     *
     * @throws MigrationException when the database cannot be reached, or the thread is interrupted; what fails at one
     *     tenant is told by the report
     */
    public TenantsReport migrate() {
        long start = System.nanoTime();
        List<String> names = new ArrayList<>(sources.keySet());
        Set<Integer> done = schemas && !names.isEmpty() ? atHead(names) : Set.of();
        List<String> upToDate = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            (done.contains(i) ? upToDate : behind).add(names.get(i));
        }
        Object[] results = new Object[behind.size()];
        if (!behind.isEmpty()) {
            migrate(behind, results);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new TenantsReport(history.name(), upToDate, behind, results, took);
    }

    private void migrate(List<String> behind, Object[] results) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
                results[i] = migrate(behind.get(i));
                tell(behind.get(i), results[i], finished.incrementAndGet(), results.length);
            }
        };
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(parallel, results.length); i++) {
            Thread thread = new Thread(work, "lockstep-tenants-" + (i + 1));
            threads.add(thread);
            thread.start();
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            next.set(results.length);
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            throw new MigrationException(
                    history.name() + ": interrupted after " + finished + " of " + results.length
                            + " tenants. What is done stands; migrate() goes on with the others.",
                    e);
        }
    }

    /** A report, or what was thrown: nothing that happens at one tenant may end the others. */
    private Object migrate(String tenant) {
        try {
            Migrator.Builder builder = Migrator.builder(history, Objects.requireNonNull(sources.get(tenant), tenant));
            settings.accept(tenant, builder);
            if (schemas) {
                builder.schema(tenant);
            }
            return builder.build().migrate();
        } catch (RuntimeException | Error e) {
            return e;
        }
    }

    private void tell(String tenant, Object result, int number, int of) {
        String place = ", tenant " + tenant + " (" + number + " of " + of + "): ";
        if (result instanceof Throwable failure) {
            Log.warn(history.name() + place + failure.getMessage());
        } else {
            Log.info(history.name() + place + result);
        }
    }

    /** The places of those that have nothing to do, by one query; where that fails, each is asked on its own. */
    private Set<Integer> atHead(List<String> names) {
        Session opened;
        try {
            opened = Session.open(sources.values().iterator().next());
        } catch (SQLException e) {
            throw Errors.unreachable(history.name(), e);
        }
        Set<Integer> found = new TreeSet<>();
        try (Session session = opened) {
            for (int from = 0; from < names.size(); from += AT_ONCE) {
                List<Integer> part = new ArrayList<>();
                for (int i = from; i < Math.min(from + AT_ONCE, names.size()); i++) {
                    part.add(i);
                }
                found.addAll(atHead(session, names, part));
            }
        } catch (SQLException e) {
            // A table that is not ours, or not for us to read: its own migrator says so.
            found.clear();
        }
        return found;
    }

    private List<Integer> atHead(Session session, List<String> names, List<Integer> part) throws SQLException {
        try {
            return ask(session, names, part);
        } catch (SQLException e) {
            if (!SqlStates.is(e, SqlStates.UNDEFINED_TABLE)) {
                throw e;
            }
        }
        Set<String> known = new TreeSet<>(session.query(
                "SELECT n.nspname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE c.relname = 'lockstep_history'",
                row -> row.getString(1)));
        part.removeIf(i -> !known.contains(names.get(i)));
        return part.isEmpty() ? part : ask(session, names, part);
    }

    private List<Integer> ask(Session session, List<String> names, List<Integer> part) throws SQLException {
        // The array as text, {t,f,t}.
        String answers =
                session.query(question(names, part), row -> row.getString(1)).get(0);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            if (answers.charAt(1 + 2 * i) == 't') {
                found.add(part.get(i));
            }
        }
        return found;
    }

    /** A subquery a tenant, planned one by one: the server takes several times as long for a UNION of them. */
    private String question(List<String> names, List<Integer> part) {
        int length = history.length();
        String isHead = length == 0
                ? "(SELECT pg_catalog.count(*) = 0 FROM "
                : "(SELECT pg_catalog.count(*) = 1 AND coalesce(pg_catalog.bool_and(position = " + length
                        + " AND state = 'applied' AND chain = " + Quote.text(history.head()) + "), false) FROM ";
        String newest = ".lockstep_history WHERE history = " + Quote.text(history.name()) + " AND position >= "
                + Math.max(1, length) + ")";
        StringBuilder sql = new StringBuilder("SELECT CAST(ARRAY[");
        for (int i : part) {
            sql.append(i == part.get(0) ? "" : ",\n")
                    .append(isHead)
                    .append(Quote.name(names.get(i)))
                    .append(newest);
        }
        return sql.append("] AS text)").toString();
    }
}
