package dev.lockstep.runtime;

import dev.lockstep.testing.ListedHistory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Histories written by hand, in the shape of generated ones. */
final class Fixture {
    static final Impact IMPACT = Impact.on("tasks", Lock.ACCESS_EXCLUSIVE, Work.CATALOG);

    private final String name;
    private final List<Migration> migrations = new ArrayList<>();
    private final List<Integer> drafts = new ArrayList<>();
    private String chain = "0".repeat(64);

    Fixture(String name) {
        this.name = name;
    }

    /** Three migrations: a table, a column, an index built concurrently. */
    static Fixture tasks() {
        return new Fixture("Tasks")
                .migration(
                        "create_tasks",
                        List.of(statement("CREATE TABLE tasks (id bigint PRIMARY KEY, title text)")),
                        List.of(statement("DROP TABLE tasks")))
                .migration(
                        "add_priority",
                        List.of(statement("ALTER TABLE tasks ADD COLUMN priority integer NOT NULL DEFAULT 0")),
                        List.of(statement("ALTER TABLE tasks DROP COLUMN priority")))
                .migration(
                        "index_title",
                        List.of(
                                statement("ALTER TABLE tasks ADD COLUMN slug text"),
                                index("ix_tasks_title", "CREATE INDEX CONCURRENTLY ix_tasks_title ON tasks (title)"),
                                statement("COMMENT ON COLUMN tasks.slug IS 'of the title'")),
                        List.of(
                                Step.standalone(IMPACT, "DROP INDEX CONCURRENTLY IF EXISTS ix_tasks_title"),
                                statement("ALTER TABLE tasks DROP COLUMN slug")));
    }

    /** The first migration of {@link #tasks}, and then another second one. */
    static Fixture branch() {
        return new Fixture("Tasks")
                .migration(
                        "create_tasks",
                        List.of(statement("CREATE TABLE tasks (id bigint PRIMARY KEY, title text)")),
                        List.of(statement("DROP TABLE tasks")))
                .migration(
                        "add_owner",
                        List.of(statement("ALTER TABLE tasks ADD COLUMN owner text")),
                        List.of(statement("ALTER TABLE tasks DROP COLUMN owner")));
    }

    /** A history of one migration, which is its snapshot as well. */
    static History of(String name, List<String> ddl) {
        List<Step> steps = ddl.stream().map(Fixture::statement).toList();
        Fixture fixture = new Fixture(name).migration("create_all", steps, List.of());
        return new ListedHistory(name, fixture.migrations) {
            @Override
            public Optional<Snapshot> snapshot() {
                return Optional.of(() -> ddl);
            }
        };
    }

    static Step statement(String sql) {
        return Step.statement(IMPACT, sql);
    }

    static Step index(String name, String sql) {
        return Step.buildIndex(Impact.on("tasks", Lock.SHARE_UPDATE_EXCLUSIVE, Work.SCAN), name, sql);
    }

    Fixture migration(String slug, List<Step> upgrade, List<Step> downgrade) {
        String checksum = sha256(slug + upgrade + downgrade);
        chain = sha256(chain + checksum);
        Revision revision = new Revision(migrations.size() + 1, slug, slug.replace('_', ' '), checksum, chain);
        migrations.add(new Written(revision, upgrade, downgrade));
        return this;
    }

    Fixture draft(String slug, List<Step> upgrade, List<Step> downgrade) {
        migration(slug, upgrade, downgrade);
        drafts.add(migrations.size());
        return this;
    }

    History history() {
        return history(migrations.size());
    }

    /** The history as it was at an earlier time. */
    History history(int length) {
        List<Migration> known = List.copyOf(migrations.subList(0, length));
        return new ListedHistory(name, known, drafts);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Written(Revision revision, List<Step> upgrade, List<Step> downgrade) implements Migration {
        @Override
        public List<Change> changes() {
            return List.of(new Change(Change.Kind.ALTER_COLUMN, revision.slug(), IMPACT, ""));
        }
    }
}
