package dev.lockstep.processor.oracle;

import dev.lockstep.testing.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** One model, one naming, one version of Hibernate: its schema and ours, one after the other in one database. */
final class Trial {
    static final String THEIRS = "Hibernate: ";
    static final String OURS = "Lockstep:  ";

    private static final Pattern FOREIGN_KEY = Pattern.compile("constraint (\\S+) FOREIGN KEY \\(([^)]*)\\).*");

    private Trial() {}

    /**
     * Holds a trial.
     *
     * @param classes the model as it was compiled with that version
     * @param ours the migrator, as it was compiled with any version
     */
    static Verdict of(Model model, String naming, HibernateVersion version, CompiledModel classes, CompiledModel ours) {
        ClassLoader loader = classes.load(version.loader());
        boolean spring = naming.equals("SPRING");
        boolean validation = model.options().validation();
        Function<DataSource, Oracle.Unit> unit = database -> classes.unit(database, loader, spring, validation);
        return of(version, loader, unit, ours, version.stores(model));
    }

    /**
     * Holds a trial of any unit.
     *
     * @param loader the unit's
     * @param unit what Hibernate is asked about, in a database that is empty
     * @param ours the migrator
     * @param stores whether entities are stored
     */
    static Verdict of(
            HibernateVersion version,
            ClassLoader loader,
            Function<DataSource, Oracle.Unit> unit,
            CompiledModel ours,
            boolean stores) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (OracleDatabase database = OracleDatabase.lend();
                Oracle oracle = version.oracle(unit.apply(database.dataSource()))) {
            Catalog expected = comparable(database.dataSource());
            Catalog named = version.isNewest() && GivenNames.COUNT
                    ? GivenNames.of(database.dataSource())
                    : new Catalog(List.of());
            database.clear();
            ours.migrate(database.dataSource());
            List<String> difference = difference(expected, named, database.dataSource());
            String complaint = complaint(oracle::validate);
            boolean stored = stores && complaint.isEmpty();
            return new Verdict(version, difference, complaint, stored, stored ? roundTrip(oracle) : List.of());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> difference(Catalog expected, Catalog named, DataSource database) {
        Catalog actual = comparable(database).without(indexOfForeignKeyUnlessIn(expected));
        List<String> difference = new ArrayList<>();
        less(expected, actual).forEach(line -> difference.add(THEIRS + line));
        less(actual, expected).forEach(line -> difference.add(OURS + line));
        if (!named.lines().isEmpty()) {
            less(named, GivenNames.of(database)).forEach(line -> difference.add(THEIRS + line));
        }
        return difference;
    }

    /** The lines of one, each once for every time that the other lacks it. */
    /** Hibernate 7 leaves out STORED from PostgreSQL 18 on, where a generated column is then virtual; Lockstep says it. */
    private static Catalog comparable(DataSource database) {
        Catalog catalog = Catalog.of(database, Catalog.Names.HIDDEN);
        return SortedChecks.of(new Catalog(catalog.lines().stream()
                .map(line -> line.replace(" generated virtual ", " generated "))
                .toList()));
    }

    private static List<String> less(Catalog one, Catalog other) {
        List<String> rest = new ArrayList<>(one.lines());
        other.lines().forEach(rest::remove);
        return rest;
    }

    private static String complaint(Runnable question) {
        try {
            question.run();
            return "";
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static List<String> roundTrip(Oracle oracle) {
        try {
            return oracle.roundTrip();
        } catch (RuntimeException e) {
            return List.of(String.valueOf(HibernateVersion.rootCause(e)));
        }
    }

    /** The one deliberate difference: Lockstep indexes foreign keys (docs/decisions). */
    private static Predicate<String> indexOfForeignKeyUnlessIn(Catalog expected) {
        Set<String> indexes = expected.lines().stream()
                .map(FOREIGN_KEY::matcher)
                .filter(Matcher::matches)
                .map(key -> String.format(
                        Locale.ROOT, "index %s CREATE INDEX USING btree (%s)", key.group(1), key.group(2)))
                .collect(Collectors.toSet());
        return line -> indexes.contains(line) && !expected.lines().contains(line);
    }
}
