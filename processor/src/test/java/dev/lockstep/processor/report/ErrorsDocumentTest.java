package dev.lockstep.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorsDocumentTest {
    @Test
    void everyCodeHasItsEntryAndEveryEntryItsCode() throws IOException {
        List<String> entries = Files.readAllLines(Path.of("../docs/errors.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> "lockstep:" + line.substring(3))
                .toList();
        assertThat(entries)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::toString).toList());
    }
}
