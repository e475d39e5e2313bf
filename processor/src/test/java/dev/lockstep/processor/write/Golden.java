package dev.lockstep.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole generated files, as they are reviewed. {@code -Dlockstep.goldens=write} writes them anew. */
final class Golden {
    private static final Path DIRECTORY = Path.of("src/test/resources/golden");

    private Golden() {}

    static void check(JavaFile file) throws IOException {
        Path golden = DIRECTORY.resolve(file.typeSpec().name() + ".java");
        if ("write".equals(System.getProperty("lockstep.goldens"))) {
            Files.writeString(golden, file.toString());
        }
        assertThat(file.toString()).isEqualTo(Files.readString(golden));
    }
}
