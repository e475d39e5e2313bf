package dev.lockstep.processor.oracle;

import dev.lockstep.testing.Catalog;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The constraints and indexes whose names the user gave; what Hibernate and PostgreSQL name themselves, Lockstep names its
 * own way.
 */
final class GivenNames {
    /** Whether they count: the system property {@code names} says {@code true} when they do. */
    static final boolean COUNT = Boolean.parseBoolean(System.getProperty("names", "false"));

    private static final String NAME = "((?:\"[^\"]*\"|[^\\s\"])+)";
    private static final Pattern NAMED = Pattern.compile("(?:constraint|index) " + NAME + " " + NAME + " .*");
    private static final Pattern MADE_UP = Pattern.compile(
            "\"?(fk|uk|idx)[0-9a-z]{16,}\"?|.*_(pkey|fkey|key|check)[0-9]*\"?", Pattern.CASE_INSENSITIVE);

    private GivenNames() {}

    /** The lines of the catalog that have such a name. */
    static Catalog of(DataSource database) {
        return SortedChecks.of(Catalog.of(database, Catalog.Names.SHOWN).without(line -> {
            Matcher named = NAMED.matcher(line);
            return !named.matches() || MADE_UP.matcher(named.group(2)).matches();
        }));
    }
}
