package dev.lockstep.samples.startup;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts contestants in JVMs of their own, all with the same flags, which are the JVM's defaults. */
record Runs(Path directory) {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final long LIMIT_MINUTES = 10;

    /** A process that was started. */
    record Run(Process process, Path errors, long begin) {
        /** Waits for its end: how long it took, or -1 when it failed. */
        long nanos() throws IOException, InterruptedException {
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            long took = System.nanoTime() - begin;
            if (process.exitValue() == 0) {
                Files.delete(errors);
                return took;
            }
            return -1;
        }

        String output() throws IOException {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Run begin(Contestant contestant, Project project, String url, String mode, String... flags) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(List.of(flags));
        command.addAll(List.of(
                "-cp", contestant.classPath(project.classes()), Start.class.getName(), contestant.tool(), url, mode));
        Path errors = Files.createTempFile(directory, "failed-", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        if (mode.equals("start") && flags.length == 0) {
            builder.redirectOutput(Redirect.DISCARD);
        }
        long begin = System.nanoTime();
        return new Run(builder.start(), errors, begin);
    }

    /** The nanoseconds of a whole process. */
    long whole(Contestant contestant, Project project, String url) throws IOException, InterruptedException {
        Run run = begin(contestant, project, url, "start");
        long nanos = run.nanos();
        if (nanos < 0) {
            throw new IllegalStateException(contestant.label() + " failed, see " + run.errors());
        }
        return nanos;
    }

    /** The nanoseconds that a process measured of itself. */
    long inside(Contestant contestant, Project project, String url, String mode)
            throws IOException, InterruptedException {
        Run run = begin(contestant, project, url, mode);
        String output = run.output();
        if (run.nanos() < 0) {
            throw new IllegalStateException(contestant.label() + " failed, see " + run.errors());
        }
        return Long.parseLong(output.strip().lines().reduce("", (before, last) -> last));
    }
}
