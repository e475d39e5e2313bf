package dev.lockstep.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Finds where the committed files of a compilation belong. */
final class ProjectDirectory {
    private static final List<String> MARKERS = List.of(
            "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts", ".project");

    private ProjectDirectory() {}

    /**
     * {@code src/main/lockstep} of the project, or {@code src/test/lockstep} when test sources are compiled.
     *
     * @param options may name the project's directory, which then need not be looked for
     * @param classOutput where javac writes classes, when it says so
     */
    static Optional<Path> committedFiles(ProcessorOptions options, Optional<Path> classOutput) {
        return sources(options, classOutput).map(sources -> sources.resolve("lockstep"));
    }

    /** {@code src/main/resources} of the project, or {@code src/test/resources} when test sources are compiled. */
    static Optional<Path> resources(ProcessorOptions options, Optional<Path> classOutput) {
        return sources(options, classOutput).map(sources -> sources.resolve("resources"));
    }

    private static Optional<Path> sources(ProcessorOptions options, Optional<Path> classOutput) {
        return Optional.ofNullable(options.projectDir())
                .or(() -> classOutput.flatMap(ProjectDirectory::walkUp))
                .map(directory -> directory.resolve("src").resolve(sourceSet(directory, classOutput)));
    }

    /** Where javac writes classes; nothing when it has no such place, or none in a file system. */
    static Optional<Path> classOutput(Filer filer) {
        try {
            URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", "lockstep.location")
                    .toUri();
            return Optional.ofNullable(Path.of(uri).toAbsolutePath().normalize().getParent());
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> walkUp(Path start) {
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            if (MARKERS.stream().map(directory::resolve).anyMatch(Files::isRegularFile)) {
                return Optional.of(directory);
            }
        }
        return Optional.empty();
    }

    // Maven: target/test-classes. Gradle: build/classes/java/test. Eclipse's Maven projects are as Maven's.
    private static String sourceSet(Path project, Optional<Path> classOutput) {
        boolean test = classOutput
                .filter(output -> output.startsWith(project))
                .map(project::relativize)
                .filter(ProjectDirectory::isTestOutput)
                .isPresent();
        return test ? "test" : "main";
    }

    private static boolean isTestOutput(Path output) {
        String last = String.valueOf(output.getFileName());
        return last.equals("test-classes") || last.equals("test");
    }
}
