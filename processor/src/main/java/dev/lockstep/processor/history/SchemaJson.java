package dev.lockstep.processor.history;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Sequence;
import dev.lockstep.processor.schema.Table;
import java.util.List;

/** The schema and its objects as JSON, both ways; constraints and indexes are {@link MemberJson}'s. */
final class SchemaJson {
    private SchemaJson() {}

    static JsonObject schema(Schema schema) {
        return new Fields()
                .texts("namespaces", schema.namespaces())
                .list("enumTypes", schema.enumTypes().values(), SchemaJson::enumType)
                .list("sequences", schema.sequences().values(), SchemaJson::sequence)
                .list("tables", schema.tables().values(), SchemaJson::table)
                .json();
    }

    static Schema readSchema(Node node) {
        return ObjectReader.read(
                node,
                in -> Schema.of(
                        in.texts("namespaces"),
                        in.list("tables", SchemaJson::readTable),
                        in.list("sequences", SchemaJson::readSequence),
                        in.list("enumTypes", SchemaJson::readEnumType)));
    }

    /** The name alone, or an object when a database schema is part of it. */
    static JsonElement name(ObjectName name) {
        return name.schema() == null
                ? new JsonPrimitive(name.name())
                : new Fields()
                        .text("schema", name.schema())
                        .text("name", name.name())
                        .json();
    }

    static ObjectName readName(Node node) {
        if (node instanceof Node.Text text) {
            return ObjectReader.read(
                    new Node.Fields(text.line(), java.util.Map.of("name", text)), in -> ObjectName.of(in.text("name")));
        }
        return ObjectReader.read(node, in -> new ObjectName(in.text("schema"), in.text("name")));
    }

    static JsonObject table(Table table) {
        return new Fields()
                .name("name", table.name())
                .text("comment", table.comment())
                .list("columns", table.columns(), SchemaJson::column)
                .put("primaryKey", table.primaryKey() == null ? null : MemberJson.member(table.primaryKey()))
                .list("uniqueConstraints", table.uniqueConstraints(), MemberJson::member)
                .list("checks", table.checks(), MemberJson::member)
                .list("foreignKeys", table.foreignKeys(), MemberJson::member)
                .list("indexes", table.indexes(), MemberJson::member)
                .json();
    }

    static Table readTable(Node node) {
        return ObjectReader.read(
                node,
                in -> new Table(
                        in.name("name"),
                        in.list("columns", SchemaJson::readColumn),
                        in.optionalObject("primaryKey", MemberJson::readPrimaryKey),
                        in.list("uniqueConstraints", MemberJson::readUnique),
                        in.list("checks", MemberJson::readCheck),
                        in.list("foreignKeys", MemberJson::readForeignKey),
                        in.list("indexes", MemberJson::readIndex),
                        in.optionalText("comment")));
    }

    static JsonObject column(Column column) {
        return new Fields()
                .text("name", column.name())
                .put("type", type(column.type()))
                .flag("notNull", !column.nullable())
                .lines("default", column.defaultExpression())
                .constant("identity", column.identity(), Column.Identity.NONE)
                .lines("generated", column.generated())
                .text("collation", column.collation())
                .text("comment", column.comment())
                .json();
    }

    static Column readColumn(Node node) {
        return ObjectReader.read(
                node,
                in -> new Column(
                        in.text("name"),
                        in.object("type", SchemaJson::readType),
                        !in.flag("notNull"),
                        in.optionalLines("default"),
                        in.constant("identity", Column.Identity.class, Column.Identity.NONE),
                        in.optionalLines("generated"),
                        in.optionalText("collation"),
                        in.optionalText("comment")));
    }

    private static JsonElement type(ColumnType type) {
        if (TypeText.covers(type)) {
            return new JsonPrimitive(type.toString());
        }
        return new Fields()
                .name("name", type.name())
                .list("arguments", type.arguments(), JsonPrimitive::new)
                .put("dimensions", type.dimensions() == 0 ? null : new JsonPrimitive(type.dimensions()))
                .flag("enum", type.enumType())
                .json();
    }

    private static ColumnType readType(Node node) {
        if (node instanceof Node.Text text) {
            return TypeText.parse(text.line(), text.value());
        }
        return ObjectReader.read(
                node,
                in -> new ColumnType(
                        in.name("name"),
                        in.list("arguments", TypeText::argument),
                        in.has("dimensions") ? in.integer("dimensions") : 0,
                        in.flag("enum")));
    }

    static JsonObject sequence(Sequence sequence) {
        return new Fields()
                .name("name", sequence.name())
                .number("start", sequence.start())
                .number("increment", sequence.increment())
                .put("minValue", sequence.minValue() == null ? null : new JsonPrimitive(sequence.minValue()))
                .put("maxValue", sequence.maxValue() == null ? null : new JsonPrimitive(sequence.maxValue()))
                .put("cache", sequence.cache() == 1 ? null : new JsonPrimitive(sequence.cache()))
                .flag("cycle", sequence.cycle())
                .json();
    }

    static Sequence readSequence(Node node) {
        return ObjectReader.read(
                node,
                in -> new Sequence(
                        in.name("name"),
                        in.number("start"),
                        in.number("increment"),
                        in.has("minValue") ? in.number("minValue") : null,
                        in.has("maxValue") ? in.number("maxValue") : null,
                        in.has("cache") ? in.number("cache") : 1,
                        in.flag("cycle")));
    }

    static JsonObject enumType(EnumType type) {
        return new Fields()
                .name("name", type.name())
                .texts("values", type.values())
                .json();
    }

    static EnumType readEnumType(Node node) {
        return ObjectReader.read(node, in -> {
            List<String> values = in.texts("values");
            return new EnumType(in.name("name"), values);
        });
    }
}
