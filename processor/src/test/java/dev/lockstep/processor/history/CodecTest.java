package dev.lockstep.processor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.lockstep.processor.operation.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodecTest {
    static List<Operation> operations() {
        return Samples.operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationIsReadAsItWasWritten(Operation operation) {
        JsonObject json = OperationWriter.write(operation);
        assertThat(OperationReader.read(JsonParser.parse(json.toString()))).isEqualTo(operation);
    }

    @Test
    void theSamplesHoldEveryKindOfOperation() {
        Set<Class<?>> kinds = operations().stream().map(Operation::getClass).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Arrays.asList(Operation.class.getPermittedSubclasses()));
    }

    @Test
    void aSchemaIsReadAsItWasWritten() {
        String json = SchemaJson.schema(Samples.SCHEMA).toString();
        assertThat(SchemaJson.readSchema(JsonParser.parse(json))).isEqualTo(Samples.SCHEMA);
    }

    @Test
    void aRecordIsReadAsItWasWrittenAndWrittenAsItWasRead() {
        MigrationRecord record = rich();
        String text = RecordCodec.write(record);
        assertThat(RecordCodec.read(text)).isEqualTo(record);
        assertThat(RecordCodec.write(RecordCodec.read(text))).isEqualTo(text);
        assertThat(Document.isIntact(text, record.checksum())).isTrue();
    }

    @Test
    void aSnapshotIsReadAsItWasWritten() {
        Snapshot snapshot = new Snapshot(
                "spring",
                "off",
                List.of("b.B", "a.A"),
                List.of("a.C"),
                Samples.SCHEMA,
                List.of(Snapshot.Link.to(rich(), true)));
        assertThat(SnapshotCodec.read(SnapshotCodec.write(snapshot)).snapshot()).isEqualTo(snapshot);
    }

    @Test
    void linesOfSqlAreLinesOfTheFile() {
        MigrationRecord record = Samples.record(1, Chain.BASE, "add tasks table", "tasks");
        assertThat(RecordCodec.write(record)).contains("""
                          "sql": [
                            "CREATE TABLE tasks (",
                            "  id bigint NOT NULL",
                            ")"
                          ]
                """);
    }

    @Test
    void noByteOfARecordCanChangeUnnoticed() {
        String text = RecordCodec.write(rich());
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'x' ? 'y' : 'x';
            String changed = text.substring(0, i) + other + text.substring(i + 1);
            assertThat(isAccepted(changed)).as("byte %d of%n%s", i, changed).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"format\": 2, \"new\": null}                          | 1 | its format is 2",
                "{\"format\": 1, \"number\": 1, \"number\": 2}           | 1 | stands twice",
                "{\"format\": 1, \"number\": \"1\"}                      | 1 | a number is expected",
                "{\"format\": 1, \"number\": 1.5}                        | 1 | not a whole number",
                "{\"format\": 1, \"number\": 99999999999999999999}       | 1 | not a whole number",
                "{\"format\": 1, \"number\": 3000000000}                 | 1 | too large",
                "{\"format\": 1, \"number\": 1}                          | 1 | \"slug\" is missing",
                "{\"format\": 1,\\n\"number\": 1 \"slug\"}               | 2 | not well-formed",
                "{\"format\": 1, // comment\\n\"number\": 1}             | 1 | not well-formed",
                "{\"format\": 1,\\n<<<<<<< HEAD\\n\"number\": 1}         | 2 | merge left its markers",
                "{\"format\": 1,\\n\\n                                   | 3 | ends too early",
                "{\"format\": 1, \"number\": null}                       | 1 | null stands",
                "{} {}                                                   | 1 | not well-formed",
                "[1]                                                     | 1 | an object is expected",
            })
    void aFaultIsToldWithItsLine(String text, int line, String problem) {
        assertThatThrownBy(() -> RecordCodec.read(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(UnreadableException.class, e -> {
                    assertThat(e.problem()).contains(problem);
                    assertThat(e.line()).isEqualTo(line);
                });
    }

    @Test
    void anUnknownFieldIsAFault() {
        String text = RecordCodec.write(rich()).replace("\"message\"", "\"extra\": 1,\n  \"message\"");
        assertThatThrownBy(() -> RecordCodec.read(text)).hasMessageContaining("\"extra\" is not known here");
    }

    @ParameterizedTest
    @CsvSource({
        "update Task: add priority and status fields, update_task_add_priority_and_status_fields",
        "'  Größe & Maß  ', grosse_mass",
        "добавить, migration",
        "an extraordinarily long message that goes on and on about nothing in particular,"
                + " an_extraordinarily_long_message_that_goes_on_and_on_about",
    })
    void aMessageBecomesAFileName(String message, String slug) {
        assertThat(Slug.of(message)).isEqualTo(slug);
    }

    private static boolean isAccepted(String text) {
        try {
            return Document.isIntact(text, RecordCodec.read(text).checksum());
        } catch (UnreadableException e) {
            return false;
        }
    }

    private static MigrationRecord rich() {
        TreeMap<String, dev.lockstep.processor.dialect.Script> scripts = new TreeMap<>();
        scripts.put("postgresql", Samples.script("SELECT\n1"));
        return RecordCodec.seal(1, "a message \"quoted\"", Chain.BASE, Samples.operations(), scripts);
    }
}
