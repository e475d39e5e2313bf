package dev.lockstep.processor.history;

import com.google.gson.JsonObject;

/** The snapshot as the text of its file, both ways. */
public final class SnapshotCodec {
    private SnapshotCodec() {}

    /** The text of {@code snapshot.json}. */
    public static String write(Snapshot snapshot) {
        JsonObject content = content(snapshot);
        return Document.text(content, Document.checksum(content));
    }

    /** The snapshot and the checksum that its file states. */
    record Read(Snapshot snapshot, String checksum) {}

    static Read read(String text) {
        return Document.read(
                text,
                in -> new Read(
                        new Snapshot(
                                in.text("naming"),
                                in.text("beanValidation"),
                                in.texts("entities"),
                                in.texts("converters"),
                                in.object("schema", SchemaJson::readSchema),
                                in.list("migrations", SnapshotCodec::readLink)),
                        Document.readChecksum(in)));
    }

    private static JsonObject content(Snapshot snapshot) {
        return Document.begin()
                .text("naming", snapshot.naming())
                .text("beanValidation", snapshot.beanValidation())
                .texts("entities", snapshot.entities())
                .texts("converters", snapshot.converters())
                .put("schema", SchemaJson.schema(snapshot.schema()))
                .list("migrations", snapshot.chain(), SnapshotCodec::link)
                .json();
    }

    private static JsonObject link(Snapshot.Link link) {
        return new Fields()
                .number("number", link.number())
                .text("slug", link.slug())
                .flag("draft", link.draft())
                .text("checksum", link.checksum())
                .text("chain", link.chain())
                .json();
    }

    private static Snapshot.Link readLink(Node node) {
        return ObjectReader.read(
                node,
                in -> new Snapshot.Link(
                        in.integer("number"),
                        in.text("slug"),
                        in.text("checksum"),
                        in.text("chain"),
                        in.flag("draft")));
    }
}
