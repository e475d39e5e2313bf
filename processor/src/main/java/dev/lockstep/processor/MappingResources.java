package dev.lockstep.processor;

import dev.lockstep.processor.mapping.MappingReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * Where mapping files are found: among the classes, where Maven copies resources before it compiles; in the project's
 * resources, which Gradle copies at another time; and, when a file is named, on the path.
 */
final class MappingResources implements MappingReader.Resources {
    private static final List<JavaFileManager.Location> PATHS =
            List.of(StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private final Filer filer;
    private final List<Path> directories;

    MappingResources(Filer filer, ProcessorOptions options) {
        this.filer = filer;
        Optional<Path> classes = ProjectDirectory.classOutput(filer);
        this.directories = Stream.of(classes, ProjectDirectory.resources(options, classes))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<byte[]> own(String name) throws IOException {
        for (Path directory : directories) {
            Path file = directory.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(Files.readAllBytes(file));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> any(String name) throws IOException {
        Optional<byte[]> own = own(name);
        if (own.isPresent()) {
            return own;
        }
        return PATHS.stream().flatMap(path -> find(path, name).stream()).findFirst();
    }

    private Optional<byte[]> find(JavaFileManager.Location path, String name) {
        try (InputStream in = filer.getResource(path, "", name).openInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | IllegalArgumentException e) {
            // Not there, or the compiler has no such path; which of them, compilers tell differently.
            return Optional.empty();
        }
    }
}
