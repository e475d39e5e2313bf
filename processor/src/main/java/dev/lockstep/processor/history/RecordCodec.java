package dev.lockstep.processor.history;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.operation.Operation;
import java.util.List;
import java.util.SortedMap;

/** A migration's record as the text of its file, both ways. */
public final class RecordCodec {
    private RecordCodec() {}

    /** A new record, with the checksum of its content. */
    public static MigrationRecord seal(
            int number, String message, String parent, List<Operation> operations, SortedMap<String, Script> scripts) {
        MigrationRecord open = new MigrationRecord(number, Slug.of(message), message, parent, operations, scripts, "");
        return new MigrationRecord(
                number, open.slug(), message, parent, operations, scripts, Document.checksum(content(open)));
    }

    /** The text of the record's file. */
    public static String write(MigrationRecord record) {
        return Document.text(content(record), record.checksum());
    }

    static MigrationRecord read(String text) {
        return Document.read(
                text,
                in -> new MigrationRecord(
                        in.integer("number"),
                        in.text("slug"),
                        in.text("message"),
                        in.text("parent"),
                        in.list("operations", OperationReader::read),
                        in.map("scripts", ScriptJson::readScript),
                        Document.readChecksum(in)));
    }

    private static JsonObject content(MigrationRecord record) {
        return Document.begin()
                .number("number", record.number())
                .text("slug", record.slug())
                .text("message", record.message())
                .text("parent", record.parent())
                .list("operations", record.operations(), OperationWriter::write)
                .put("scripts", scripts(record.scripts()))
                .json();
    }

    private static JsonElement scripts(SortedMap<String, Script> scripts) {
        JsonObject json = new JsonObject();
        scripts.forEach((dialect, script) -> json.add(dialect, ScriptJson.script(script)));
        return json;
    }
}
