package dev.lockstep.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScriptFormatTest {
    private static final List<String> PIECES = List.of(
            "SELECT 1",
            ";",
            "\n",
            "--",
            "-- lockstep: statement NONE CATALOG 1 x",
            "-- lockstep, detail: y",
            "$$",
            "$x$",
            "'",
            "\"",
            "\\",
            "\\n",
            "\r",
            "\r\n",
            "/* */",
            " ",
            "?",
            "{d '1'}",
            "é𝄞",
            "\t",
            "");

    @Test
    void readsAsSql() {
        List<Step> steps = List.of(
                Step.statement(
                        Impact.on("tasks", Lock.ACCESS_EXCLUSIVE, Work.CATALOG), "ALTER TABLE tasks\n    ADD a int"),
                Step.buildIndex(
                        Impact.on("tasks", Lock.SHARE_UPDATE_EXCLUSIVE, Work.SCAN), "ix", "CREATE INDEX ix -- why"));

        assertThat(ScriptFormat.write(steps)).isEqualTo("""
                        -- lockstep: statement ACCESS_EXCLUSIVE CATALOG 2 tasks
                        ALTER TABLE tasks
                            ADD a int;

                        -- lockstep: build_index SHARE_UPDATE_EXCLUSIVE SCAN 1 tasks
                        -- lockstep, detail: ix
                        CREATE INDEX ix -- why
                        ;
                        """);
    }

    @Test
    void everyScriptIsReadBackExactly() {
        Random random = new Random(20240607);
        for (int round = 0; round < 5_000; round++) {
            List<Step> steps = steps(random);
            String script = ScriptFormat.write(steps);
            assertThat(ScriptFormat.read(script)).as(script).isEqualTo(steps);
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> ScriptFormat.read("DROP TABLE tasks;")).hasMessageContaining("DROP TABLE tasks;");
        assertThatThrownBy(() -> ScriptFormat.read("-- lockstep: teleport NONE CATALOG 1 x\nSELECT 1;"))
                .hasMessageContaining("teleport");
        assertThatThrownBy(() -> ScriptFormat.read("-- lockstep: statement NONE CATALOG 3 x\nSELECT 1;"))
                .hasMessageContaining("in the middle");
    }

    private static List<Step> steps(Random random) {
        List<Step> steps = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Impact impact = Impact.on(text(random), pick(random, Lock.values()), pick(random, Work.values()));
            steps.add(
                    switch (random.nextInt(6)) {
                        case 0 -> Step.statement(impact, text(random));
                        case 1 -> Step.standalone(impact, text(random));
                        case 2 -> Step.buildIndex(impact, text(random), text(random));
                        case 3 -> Step.guard(impact, text(random), text(random));
                        case 4 -> Step.lossGuard(impact, text(random), text(random));
                        default -> Step.backfill(impact, text(random), text(random));
                    });
        }
        return steps;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
