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
        assertThat(entries("../docs/errors.md"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                        .filter(code -> !Code.advice().contains(code))
                        .map(Code::id)
                        .toList());
    }

    @Test
    void everyRuleHasItsEntryAndEveryEntryItsRule() throws IOException {
        assertThat(entries("../docs/rules.md"))
                .containsExactlyInAnyOrderElementsOf(
                        Code.rules().stream().map(Code::id).toList());
    }

    @Test
    void everyEntryOfARuleSaysWhyAndWhatToDo() throws IOException {
        for (String rule : Files.readString(Path.of("../docs/rules.md")).split("\n### ", -1)) {
            if (rule.startsWith("#")) {
                continue;
            }
            assertThat(rule).contains("**Why.**", "**Instead.**");
        }
    }

    private static List<String> entries(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(file.endsWith("rules.md") ? "### " : "## "))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }
}
