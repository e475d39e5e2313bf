package dev.lockstep.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.LockstepProcessor;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints what Lockstep costs a compilation: time and peak heap for Keycloak's 62 entities from their sources, beside plain
 * javac, each in a JVM of its own.
 *
 * <p>No test by its name, so that it runs when asked for alone: {@code -Dtest=CompileBenchmark}.
 */
class CompileBenchmark {
    private static final Path JARS = Path.of(System.getProperty("lockstep.real-world", "target/real-world"))
            .resolve("benchmark");
    private static final int RUNS = Integer.getInteger("lockstep.benchmark.runs", 7);

    /** What is measured. */
    private enum Mode {
        PLAIN("plain javac"),
        RECORDED("Lockstep, recording the first migration"),
        UNCHANGED("Lockstep, nothing has changed");

        private final String title;

        Mode(String title) {
            this.title = title;
        }
    }

    /**
     * One compilation.
     *
     * @param millis of javac, from its start in a fresh JVM
     * @param heap the peak of the heap, in bytes, garbage that was not collected included
     */
    private record Cost(long millis, long heap) {}

    @Test
    void prints(@TempDir Path folder) throws Exception {
        Path sources = extractEntities(Files.createDirectory(folder.resolve("sources")));
        List<List<Cost>> costs =
                Stream.of(Mode.values()).<List<Cost>>map(m -> new ArrayList<>()).toList();
        for (int run = 0; run <= RUNS; run++) {
            Path project = Files.createDirectories(folder.resolve("run" + run));
            for (Mode mode : Mode.values()) {
                Cost cost = fork(mode, sources, project);
                if (run > 0) {
                    costs.get(List.of(Mode.values()).indexOf(mode)).add(cost);
                }
            }
        }
        report(costs);
    }

    private static void report(List<List<Cost>> costs) {
        PrintStream out = System.out;
        Cost plain = median(costs.get(0));
        out.printf(
                Locale.ROOT,
                "%n%-42s %9s %7s %10s %7s%n",
                "62 entities, median of " + RUNS,
                "time",
                "",
                "peak heap",
                "");
        for (Mode mode : Mode.values()) {
            Cost cost = median(costs.get(List.of(Mode.values()).indexOf(mode)));
            out.printf(
                    Locale.ROOT,
                    "%-42s %6d ms %6.2fx %7d MB %6.2fx%n",
                    mode.title,
                    cost.millis(),
                    (double) cost.millis() / plain.millis(),
                    cost.heap() >> 20,
                    (double) cost.heap() / plain.heap());
        }
    }

    private static Cost median(List<Cost> costs) {
        int middle = costs.size() / 2;
        return new Cost(
                costs.stream().map(Cost::millis).sorted().toList().get(middle),
                costs.stream().map(Cost::heap).sorted().toList().get(middle));
    }

    /** The sources of the entities alone: what else they use comes from the jars. */
    private static Path extractEntities(Path folder) throws IOException {
        try (JarFile jar = new JarFile(
                JARS.resolve("keycloak-model-jpa-26.4.0-sources.jar").toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                String source = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith(".java") && source.contains("\n@Entity")) {
                    Path file = folder.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, source);
                }
            }
        }
        Files.writeString(folder.resolve("Keycloak.java"), """
                package model;

                @dev.lockstep.SchemaHistory(
                        naming = dev.lockstep.Naming.JPA,
                        beanValidation = dev.lockstep.BeanValidation.OFF,
                        value = @dev.lockstep.Migration("add what Keycloak stores"))
                interface Keycloak {}
                """);
        return folder;
    }

    private static Cost fork(Mode mode, Path sources, Path project) throws IOException, InterruptedException {
        String classPath = Stream.concat(jars().stream(), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        CompileBenchmark.class.getName(),
                        mode.name(),
                        sources.toString(),
                        project.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        String[] figures = printed.strip()
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow()
                .split(" ", -1);
        return new Cost(Long.parseLong(figures[0]), Long.parseLong(figures[1]));
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> files = Files.list(JARS)) {
            return files.map(Path::toString)
                    .filter(name -> !name.contains("sources"))
                    .sorted()
                    .toList();
        }
    }

    /** Compiles once, in this JVM, and prints the cost. */
    public static void main(String[] arguments) throws IOException {
        Mode mode = Mode.valueOf(arguments[0]);
        Path project = Path.of(arguments[2]);
        Path classes = Files.createDirectories(project.resolve("target/" + mode));
        long start = System.nanoTime();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        boolean done;
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-nowarn", "-implicit:none"));
            options.addAll(List.of("-Alockstep.projectDir=" + project, "-Alockstep.frozen=false"));
            if (mode == Mode.PLAIN) {
                options.add("-proc:none");
            }
            JavaCompiler.CompilationTask task = javac.getTask(
                    null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources(arguments[1])));
            if (mode != Mode.PLAIN) {
                task.setProcessors(List.of(new LockstepProcessor()));
            }
            done = task.call();
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (!done) {
            throw new IllegalStateException("javac has failed");
        }
        System.out.println(millis + " " + peakHeap());
    }

    private static List<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
