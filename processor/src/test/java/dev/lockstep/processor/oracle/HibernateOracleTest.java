package dev.lockstep.processor.oracle;

import dev.lockstep.processor.LockstepProcessor;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every model, naming and version of Hibernate, Lockstep's migrations make the schema that Hibernate's export makes. */
@Tag("hibernate")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HibernateOracleTest {
    private final Score score = new Score();

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void theSchemaIsHibernates(Model model, @TempDir Path folder) throws Exception {
        List<String> namings = model.options().namings();
        Map<HibernateVersion, CompiledModel> byVersion = compile(model, namings.get(0), folder);
        SoftAssertions softly = new SoftAssertions();
        List<Verdict> verdicts = new ArrayList<>();
        score.add(model, verdicts);
        for (String naming : namings) {
            CompiledModel ours = naming.equals(namings.get(0))
                    ? byVersion.values().iterator().next()
                    : compile(model, naming, model.versions().get(0), folder);
            byVersion.forEach((version, classes) -> {
                Verdict verdict = Trial.of(model, naming, version, classes, ours);
                verdicts.add(verdict);
                softly.assertThat(verdict.faults(model))
                        .as("%s, %s, Hibernate %s (model.properties: see Model)", model, naming, version)
                        .isEmpty();
            });
        }
        score.add(model, verdicts);
        softly.assertThat(
                        verdicts.stream().flatMap(v -> v.shown(model).stream()).distinct())
                .as("%s: the differences that model.properties lists show", model)
                .containsExactlyInAnyOrderElementsOf(listed(model));
        softly.assertAll();
    }

    private static List<KnownDifference> listed(Model model) {
        List<KnownDifference> listed = new ArrayList<>(model.options().differs());
        if (model.versions().size() > 1) {
            listed.addAll(model.options().differsIn66());
        }
        return listed;
    }

    /** The score of the models that were tried: {@code CONTRIBUTING.md} says how to read it. */
    @AfterAll
    void writeTheScore() throws IOException {
        String server = "PostgreSQL " + PostgresServer.shared().majorVersion();
        System.out.println(score.text(server));
        score.write(Path.of("target"), server);
    }

    /** The same records, whatever version of the annotations is on the class path. */
    private static Map<HibernateVersion, CompiledModel> compile(Model model, String naming, Path folder)
            throws IOException {
        SoftAssertions softly = new SoftAssertions();
        Map<HibernateVersion, CompiledModel> compiled = new LinkedHashMap<>();
        for (HibernateVersion version : model.versions()) {
            CompiledModel on = compile(model, naming, version, folder);
            compiled.put(version, on);
            softly.assertThat(on.history())
                    .as("recorded with Hibernate %s", version)
                    .isEqualTo(compiled.values().iterator().next().history());
        }
        softly.assertAll();
        return compiled;
    }

    private static CompiledModel compile(Model model, String naming, HibernateVersion version, Path folder)
            throws IOException {
        Path project = Files.createDirectory(folder.resolve(naming + version));
        CompiledModel compiled = model.compile(project, naming, version, new LockstepProcessor());
        if (!compiled.done()) {
            throw new AssertionError(
                    "%s, %s, with Hibernate %s:%n%s".formatted(model, naming, version, compiled.messages()));
        }
        return compiled;
    }
}
