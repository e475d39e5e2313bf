package dev.lockstep.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.lockstep.processor.LockstepProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Published artifacts of fifty entities or more, read from their jars: recorded, applied, compared, validated. */
@Tag("hibernate")
class RealWorldTest {
    static Stream<Arguments> artifacts() {
        return Artifact.all().stream()
                .flatMap(artifact -> Stream.of("JPA", "SPRING").map(naming -> Arguments.of(artifact, naming)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("artifacts")
    void theSchemaIsHibernates(Artifact artifact, String naming, @TempDir Path project) throws IOException {
        CompiledModel compiled = artifact.compile(project, naming, new LockstepProcessor());
        assertThat(compiled.done()).as(compiled.messages()).isTrue();
        assertThat(entities(compiled)).isEqualTo(artifact.entities()).isGreaterThanOrEqualTo(50);

        ClassLoader loader = artifact.load();
        List<String> managed = artifact.managed(loader);
        Verdict verdict = Trial.of(
                artifact.version(),
                loader,
                database ->
                        new Oracle.Unit(database, loader, managed, List.of(), false, naming.equals("SPRING"), false),
                compiled,
                false);
        assertThat(verdict.difference()).isEmpty();
        assertThat(verdict.complaint()).isEmpty();
    }

    private static int entities(CompiledModel compiled) throws IOException {
        String snapshot = compiled.history().get("snapshot.json");
        return JsonParser.parseString(snapshot)
                .getAsJsonObject()
                .getAsJsonArray("entities")
                .size();
    }
}
