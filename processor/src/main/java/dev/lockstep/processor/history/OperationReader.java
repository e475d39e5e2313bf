package dev.lockstep.processor.history;

import dev.lockstep.processor.operation.AddCheck;
import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.AddForeignKey;
import dev.lockstep.processor.operation.AddPrimaryKey;
import dev.lockstep.processor.operation.AddUnique;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.AlterSequence;
import dev.lockstep.processor.operation.AlterTableComment;
import dev.lockstep.processor.operation.CreateEnumType;
import dev.lockstep.processor.operation.CreateIndex;
import dev.lockstep.processor.operation.CreateNamespace;
import dev.lockstep.processor.operation.CreateSequence;
import dev.lockstep.processor.operation.CreateTable;
import dev.lockstep.processor.operation.DropCheck;
import dev.lockstep.processor.operation.DropColumn;
import dev.lockstep.processor.operation.DropEnumType;
import dev.lockstep.processor.operation.DropForeignKey;
import dev.lockstep.processor.operation.DropIndex;
import dev.lockstep.processor.operation.DropNamespace;
import dev.lockstep.processor.operation.DropPrimaryKey;
import dev.lockstep.processor.operation.DropSequence;
import dev.lockstep.processor.operation.DropTable;
import dev.lockstep.processor.operation.DropUnique;
import dev.lockstep.processor.operation.EnumUse;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameColumn;
import dev.lockstep.processor.operation.RenameEnumType;
import dev.lockstep.processor.operation.RenameEnumValue;
import dev.lockstep.processor.operation.RenameMember;
import dev.lockstep.processor.operation.RenameSequence;
import dev.lockstep.processor.operation.RenameStoredValue;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.operation.ReplaceMember;
import dev.lockstep.processor.schema.SchemaPath;

/** Reads what {@link OperationWriter} writes; the round trip of every operation is a test. */
final class OperationReader {
    private OperationReader() {}

    static Operation read(Node node) {
        return ObjectReader.read(node, in -> read(in.text("operation"), in));
    }

    private static Operation read(String name, ObjectReader in) {
        return switch (name) {
            case "create-namespace" -> new CreateNamespace(in.text("name"));
            case "drop-namespace" -> new DropNamespace(in.text("name"));
            case "create-enum-type" -> new CreateEnumType(in.object("type", SchemaJson::readEnumType));
            case "drop-enum-type" -> new DropEnumType(in.object("type", SchemaJson::readEnumType));
            case "alter-enum-type" ->
                new AlterEnumType(
                        in.object("from", SchemaJson::readEnumType),
                        in.object("to", SchemaJson::readEnumType),
                        in.list("uses", OperationReader::use));
            case "rename-enum-type" -> new RenameEnumType(in.name("from"), in.name("to"));
            case "rename-enum-value" -> new RenameEnumValue(in.name("type"), in.text("from"), in.text("to"));
            case "create-sequence" ->
                new CreateSequence(
                        in.object("sequence", SchemaJson::readSequence),
                        in.optionalObject("beyond", OperationReader::column));
            case "drop-sequence" ->
                new DropSequence(
                        in.object("sequence", SchemaJson::readSequence),
                        in.optionalObject("beyond", OperationReader::column));
            case "alter-sequence" ->
                new AlterSequence(
                        in.object("from", SchemaJson::readSequence), in.object("to", SchemaJson::readSequence));
            case "rename-sequence" -> new RenameSequence(in.name("from"), in.name("to"));
            case "create-table" -> new CreateTable(in.object("table", SchemaJson::readTable));
            case "drop-table" -> new DropTable(in.object("table", SchemaJson::readTable));
            case "rename-table" -> new RenameTable(in.name("from"), in.name("to"));
            case "alter-table-comment" ->
                new AlterTableComment(in.name("table"), in.optionalText("from"), in.optionalText("to"));
            case "add-column" ->
                new AddColumn(
                        in.name("table"), in.object("column", SchemaJson::readColumn), in.optionalLines("backfill"));
            case "drop-column" ->
                new DropColumn(
                        in.name("table"), in.object("column", SchemaJson::readColumn), in.optionalLines("backfill"));
            case "alter-column" ->
                new AlterColumn(
                        in.name("table"),
                        in.object("from", SchemaJson::readColumn),
                        in.object("to", SchemaJson::readColumn),
                        in.optionalLines("using"),
                        in.optionalLines("reverseUsing"),
                        in.optionalLines("backfill"));
            case "rename-column" -> new RenameColumn(in.name("table"), in.text("from"), in.text("to"));
            case "rename-stored-value" ->
                new RenameStoredValue(in.name("table"), in.text("column"), in.text("from"), in.text("to"));
            case "add-primary-key" -> new AddPrimaryKey(in.name("table"), in.object("key", MemberJson::readPrimaryKey));
            case "drop-primary-key" ->
                new DropPrimaryKey(in.name("table"), in.object("key", MemberJson::readPrimaryKey));
            case "add-unique" -> new AddUnique(in.name("table"), in.object("constraint", MemberJson::readUnique));
            case "drop-unique" -> new DropUnique(in.name("table"), in.object("constraint", MemberJson::readUnique));
            case "add-check" -> new AddCheck(in.name("table"), in.object("check", MemberJson::readCheck));
            case "drop-check" -> new DropCheck(in.name("table"), in.object("check", MemberJson::readCheck));
            case "add-foreign-key" -> new AddForeignKey(in.name("table"), in.object("key", MemberJson::readForeignKey));
            case "drop-foreign-key" ->
                new DropForeignKey(in.name("table"), in.object("key", MemberJson::readForeignKey));
            case "create-index" -> new CreateIndex(in.name("table"), in.object("index", MemberJson::readIndex));
            case "drop-index" -> new DropIndex(in.name("table"), in.object("index", MemberJson::readIndex));
            case "rename-member" -> renameMember(in);
            case "replace-member" -> replaceMember(in);
            default -> throw new UnreadableException(in.line(), "the operation \"" + name + "\" is not known");
        };
    }

    private static RenameMember renameMember(ObjectReader in) {
        SchemaPath.Kind kind = in.constant("kind", SchemaPath.Kind.class);
        return new RenameMember(
                in.name("table"),
                in.object("from", node -> MemberJson.readMember(kind, node)),
                in.object("to", node -> MemberJson.readMember(kind, node)));
    }

    private static ReplaceMember replaceMember(ObjectReader in) {
        SchemaPath.Kind kind = in.constant("kind", SchemaPath.Kind.class);
        return new ReplaceMember(
                in.name("table"),
                in.object("from", node -> MemberJson.readMember(kind, node)),
                in.object("to", node -> MemberJson.readMember(kind, node)));
    }

    private static SchemaPath column(Node node) {
        return ObjectReader.read(node, in -> SchemaPath.column(in.name("table"), in.text("column")));
    }

    private static EnumUse use(Node node) {
        return ObjectReader.read(
                node, in -> new EnumUse(in.name("table"), in.object("column", SchemaJson::readColumn)));
    }
}
