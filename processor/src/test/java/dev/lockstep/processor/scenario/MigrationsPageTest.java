package dev.lockstep.processor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/migrations.md} shows scenarios as their files have them; {@code -Dscenarios.write=true} writes them anew. */
class MigrationsPageTest {
    private static final Path PAGE = Path.of("../docs/migrations.md");
    private static final Pattern SHOWN = Pattern.compile("<!-- scenario (\\S+) -->\n.*?<!-- end -->", Pattern.DOTALL);

    @Test
    void showsTheScenarios() throws IOException {
        String page = Files.readString(PAGE);
        String wanted = SHOWN.matcher(page).replaceAll(match -> Matcher.quoteReplacement(shown(match)));
        if (ScenarioFile.WRITE) {
            Files.writeString(PAGE, wanted);
        } else {
            assertThat(page).isEqualTo(wanted);
        }
    }

    /** What the specification asks to be shown. */
    @Test
    void showsEveryKindOfChange() throws IOException {
        assertThat(SHOWN.matcher(Files.readString(PAGE)).results().map(m -> m.group(1)))
                .contains(
                        "tables/create-with-everything",
                        "columns/add-default",
                        "columns/drop-not-null",
                        "renames/column-with-members",
                        "enums/value-between",
                        "enums/type-created",
                        "enums/type-dropped",
                        "many-to-many/add",
                        "unique/add-composite",
                        "checks/add-on-table",
                        "columns/add-jsonb",
                        "columns/add-array",
                        "columns/add-uuid",
                        "types/varchar-longer",
                        "types/integer-to-bigint",
                        "not-null/with-backfill");
    }

    private static String shown(MatchResult match) {
        ScenarioFile file = ScenarioFile.read(ScenarioFile.FOLDER.resolve(match.group(1) + ".scenario"));
        return "<!-- scenario " + file.name() + " -->\n" + block("Before", "java", file.section("before"))
                + block("After", "java", file.section("after"))
                + (file.drops().isEmpty()
                        ? ""
                        : "\nAllowed: `drops = {\"" + String.join("\", \"", file.drops()) + "\"}`\n")
                + block("Upgrade", "sql", file.section("upgrade"))
                + block("Downgrade", "sql", file.section("downgrade")) + "<!-- end -->";
    }

    private static String block(String title, String language, String text) {
        return "\n" + title + ":\n\n```" + language + "\n" + text + "\n```\n";
    }
}
