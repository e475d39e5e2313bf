package dev.lockstep.samples.startup;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A way to start, with the class path that it needs and no more.
 *
 * @param label its name in the tables
 * @param tool the class that the measured process runs
 * @param markers a class of each of its jars
 */
record Contestant(String label, String tool, List<String> markers) {
    static final Contestant BARE = bare("bare JDBC", BareQuery.class);
    static final Contestant ONE_TRANSACTION = bare("bare, one transaction", BareApply.OneTransaction.class);
    static final Contestant COMMIT_EACH = bare("bare, a commit each", BareApply.CommitEach.class);
    static final Contestant ROW_EACH = bare("bare, a commit and a row each", BareApply.RowEach.class);
    static final Contestant LOCKED = bare("bare, under an advisory lock", BareApply.Locked.class);
    static final Contestant LOCKSTEP =
            new Contestant("Lockstep", "bench.LockstepTool", List.of("dev.lockstep.runtime.Migrator"));
    static final Contestant FLYWAY = new Contestant(
            "Flyway",
            FlywayTool.class.getName(),
            List.of(
                    "org.flywaydb.core.Flyway",
                    "org.flywaydb.database.postgresql.PostgreSQLDatabaseType",
                    "org.flywaydb.database.cockroachdb.CockroachDBDatabaseType"));
    static final Contestant LIQUIBASE = new Contestant(
            "Liquibase",
            LiquibaseTool.class.getName(),
            List.of(
                    "liquibase.Liquibase",
                    "org.yaml.snakeyaml.Yaml",
                    "org.apache.commons.collections4.ListUtils",
                    "org.apache.commons.text.WordUtils",
                    "com.opencsv.CSVReader",
                    "javax.xml.bind.JAXBContext",
                    "org.apache.commons.lang3.StringUtils",
                    "org.apache.commons.io.IOUtils"));
    static final Contestant EBEAN = new Contestant(
            "ebean-migration",
            EbeanTool.class.getName(),
            List.of(
                    "io.ebean.migration.MigrationRunner",
                    "io.ebean.ddlrunner.DdlRunner",
                    "io.avaje.applog.AppLog",
                    "io.avaje.classpath.scanner.core.Scanner",
                    "io.avaje.classpath.scanner.ClassPathScanner"));

    /** The migrators, ours first. */
    static final List<Contestant> MIGRATORS = List.of(LOCKSTEP, FLYWAY, LIQUIBASE, EBEAN);

    private static Contestant bare(String label, Class<?> tool) {
        return new Contestant(label, tool.getName(), List.of());
    }

    /** Its own jars. */
    List<Path> jars() {
        List<Path> jars = new ArrayList<>();
        for (String marker : markers) {
            jars.add(origin(marker));
        }
        return jars;
    }

    /** Its jars, the driver, this benchmark's classes and the migrations. */
    String classPath(Path migrations) {
        List<Path> path = new ArrayList<>(jars());
        path.add(origin("org.postgresql.Driver"));
        path.add(origin(Start.class.getName()));
        path.add(migrations);
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static Path origin(String type) {
        try {
            Class<?> found = Class.forName(type, false, Contestant.class.getClassLoader());
            return Path.of(
                    found.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("a jar of the benchmark is missing: " + type, e);
        }
    }
}
