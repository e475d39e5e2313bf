package dev.lockstep.samples.startup;

import java.util.Arrays;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The process that is measured: the tool's class, the database's URL, and what to print.
 *
 * <ul>
 *   <li>{@code start} migrates once, on a connection that it opens
 *   <li>{@code own} migrates once on open connections, and prints the nanoseconds
 *   <li>{@code warm} migrates until the JVM is warm, then prints the median of the nanoseconds
 *   <li>{@code connect} only opens a connection
 * </ul>
 */
public final class Start {
    private static final int UNTIL_WARM = 3000;
    private static final int TIMED = 1001;
    private static final long AT_MOST_NANOS = 2_000_000_000L;

    private Start() {}

    /** Runs the tool once, or until it is warm. */
    public static void main(String[] arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(arguments[1]);
        Tool tool = Class.forName(arguments[0])
                .asSubclass(Tool.class)
                .getDeclaredConstructor()
                .newInstance();
        switch (arguments[2]) {
            case "start" -> tool.migrate(database);
            case "own" -> own(tool, database);
            case "warm" -> warm(tool, database);
            case "connect" -> database.getConnection().close();
            default -> throw new IllegalArgumentException(arguments[2]);
        }
    }

    private static void own(Tool tool, DataSource database) throws Exception {
        DataSource open = OpenConnections.plain(database);
        System.out.println(timed(tool, open));
    }

    private static void warm(Tool tool, DataSource database) throws Exception {
        DataSource open = OpenConnections.kept(database);
        long begin = System.nanoTime();
        for (int i = 0; i < UNTIL_WARM && System.nanoTime() - begin < AT_MOST_NANOS; i++) {
            tool.migrate(open);
        }
        long[] nanos = new long[TIMED];
        int count = 0;
        begin = System.nanoTime();
        while (count < TIMED && System.nanoTime() - begin < AT_MOST_NANOS) {
            nanos[count++] = timed(tool, open);
        }
        System.out.println(Medians.of(Arrays.copyOf(nanos, count)));
    }

    private static long timed(Tool tool, DataSource database) throws Exception {
        long begin = System.nanoTime();
        tool.migrate(database);
        return System.nanoTime() - begin;
    }
}
