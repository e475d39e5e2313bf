package dev.lockstep.samples.taskboard;

import dev.lockstep.runtime.Migrator;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.PrintStream;
import javax.sql.DataSource;

/** The taskboard: migrates its database, lets Hibernate check the schema, works with it, and goes back and forth. */
public final class Taskboard {
    private final DataSource database;
    private final PrintStream out;

    Taskboard(DataSource database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** Runs on the database that the environment variable {@code JDBC_URL} names, or on an embedded PostgreSQL. */
    public static void main(String[] args) throws IOException {
        try (Database database = Database.open(System.getenv("JDBC_URL"))) {
            new Taskboard(database.dataSource(), System.out).run();
        }
    }

    void run() {
        Migrator migrator = TaskSchemaMigrator.on(database);
        out.println("Migrating");
        out.println("  " + migrator.migrate());
        history(migrator);

        out.println("Hibernate validates the schema, stores a task and reads it");
        work();

        out.println("One step down and up again");
        out.println("  " + migrator.downgrade(1));
        out.println("  " + migrator.migrate());
        history(migrator);

        out.println("The task, as Hibernate reads it afterwards");
        work();
    }

    private void history(Migrator migrator) {
        migrator.history().forEach(entry -> out.println("  " + entry));
    }

    private void work() {
        try (EntityManagerFactory factory = Persistence.open(database)) {
            Board board = new Board(factory);
            out.println("  " + board.addOrFindTask());
        }
    }
}
