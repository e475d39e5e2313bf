package dev.lockstep.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.runtime.Revision;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixteen replicas start at once. One applies what is missing, the others wait for it, and none fails. */
@Tag("postgres")
class CrowdTest {
    private static final int REPLICAS = 16;
    private static final int ROUNDS = 50;

    private final long seed = Faults.seed();
    private final Random random = new Random(seed);

    /** Threads with connections of their own; every other round on a database that is behind. */
    @Test
    void onThreads() throws Exception {
        int rounds = Faults.whole() ? ROUNDS : ROUNDS / 5;
        long start = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            Plan plan = Plan.random(seed + round);
            Place place = Place.create();
            int from = round % 2 == 0 ? 0 : 1 + random.nextInt(plan.length() - 1);
            Migrator.on(plan.history(from), place.dataSource()).migrate();
            List<MigrationReport> reports = together(IntStream.range(0, REPLICAS)
                    .mapToObj(replica -> (Callable<MigrationReport>)
                            () -> new Action(plan, plan.length()).run(place.as("replica " + replica)))
                    .toList());

            String what = what(round, plan, from);
            assertThat(reports.stream()
                            .flatMap(report -> report.applied().stream())
                            .map(Revision::number))
                    .as(what)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(from + 1, plan.length())
                            .boxed()
                            .toList());
            assertThat(reports).as(what).allMatch(report -> report.current().equals(head(plan)));
            assertThat(Reference.of(plan, Place.create()).faults(place, plan.length()))
                    .as(what)
                    .isEmpty();
        }
        Faults.say(
                "threads: %d at once, %d rounds, %d s, -Dlockstep.seed=%d",
                REPLICAS, rounds, (System.nanoTime() - start) / 1_000_000_000, seed);
    }

    /** Processes of their own. */
    @Test
    void inProcesses() throws Exception {
        int rounds = Faults.whole() ? 4 : 1;
        for (int round = 0; round < rounds; round++) {
            Plan plan = Plan.random(seed + round);
            Place place = Place.create();
            int from = round % 2 == 0 ? 0 : 1;
            Migrator.on(plan.history(from), place.dataSource()).migrate();
            List<String> applied = new ArrayList<>();
            for (String line : processes(plan, place)) {
                String[] words = line.split(" ", -1);
                assertThat(words[0] + " " + words[2])
                        .as(what(round, plan, from))
                        .isEqualTo("done " + head(plan));
                applied.addAll(Stream.of(words[1].split(",", -1))
                        .filter(number -> !number.isEmpty())
                        .toList());
            }
            assertThat(applied)
                    .as(what(round, plan, from))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(from + 1, plan.length())
                            .mapToObj(Integer::toString)
                            .toList());
            assertThat(Reference.of(plan, Place.create()).faults(place, plan.length()))
                    .as(what(round, plan, from))
                    .isEmpty();
        }
        Faults.say("processes: %d at once, %d rounds, -Dlockstep.seed=%d", REPLICAS, rounds, seed);
    }

    /** Histories of one schema share a table, and neither waits for the other longer than its creation takes. */
    @Test
    void twoHistoriesOfOneSchema() throws Exception {
        int rounds = Faults.whole() ? ROUNDS : ROUNDS / 5;
        Plan tables = Plan.transactional();
        Plan others = Plan.elsewhere();
        for (int round = 0; round < rounds; round++) {
            Place place = Place.create();
            List<MigrationReport> reports = together(IntStream.range(0, REPLICAS)
                    .mapToObj(replica -> replica % 2 == 0 ? tables : others)
                    .map(plan ->
                            (Callable<MigrationReport>) () -> new Action(plan, plan.length()).run(place.dataSource()))
                    .toList());

            for (Plan plan : List.of(tables, others)) {
                assertThat(reports.stream()
                                .filter(report -> report.history().equals(plan.name()))
                                .flatMap(report -> report.applied().stream()))
                        .containsExactlyInAnyOrderElementsOf(plan.history().revisions());
            }
            assertThat(place.ask("SELECT count(*) FROM lockstep_history WHERE state = 'applied'"))
                    .isEqualTo(Integer.toString(tables.length() + others.length()));
            assertThat(place.advisoryLocks()).isZero();
        }
    }

    private static List<MigrationReport> together(List<Callable<MigrationReport>> replicas) throws Exception {
        CyclicBarrier start = new CyclicBarrier(replicas.size());
        ExecutorService threads = Executors.newFixedThreadPool(replicas.size());
        try {
            List<Callable<MigrationReport>> waiting = new ArrayList<>();
            for (Callable<MigrationReport> replica : replicas) {
                waiting.add(() -> {
                    start.await();
                    return replica.call();
                });
            }
            List<MigrationReport> reports = new ArrayList<>();
            for (Future<MigrationReport> report : threads.invokeAll(waiting)) {
                reports.add(report.get());
            }
            return reports;
        } finally {
            threads.shutdown();
        }
    }

    /** The last line of each. */
    private static List<String> processes(Plan plan, Place place) throws IOException {
        List<Process> processes = new ArrayList<>();
        try {
            List<BufferedReader> outputs = new ArrayList<>();
            for (int replica = 0; replica < REPLICAS; replica++) {
                Process process = MigratingProcess.start(place.as("replica " + replica), plan.seed(), plan.length());
                processes.add(process);
                outputs.add(MigratingProcess.output(process));
            }
            for (BufferedReader output : outputs) {
                assertThat(output.readLine()).isEqualTo("ready");
            }
            for (Process process : processes) {
                MigratingProcess.go(process);
            }
            List<String> last = new ArrayList<>();
            for (BufferedReader output : outputs) {
                last.add(output.lines().reduce((earlier, later) -> later).orElse("nothing"));
            }
            return last;
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    private static String head(Plan plan) {
        return plan.history().revisions().get(plan.length() - 1).id();
    }

    private String what(int round, Plan plan, int from) {
        return "-Dlockstep.seed=" + seed + ", round " + round + ": " + plan.name() + " from " + from;
    }
}
