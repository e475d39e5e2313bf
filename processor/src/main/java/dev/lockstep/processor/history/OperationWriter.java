package dev.lockstep.processor.history;

import com.google.gson.JsonObject;
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
import org.jspecify.annotations.Nullable;

/** Writes each operation as a JSON object; a new operation breaks this class until it is written, too. */
final class OperationWriter implements Operation.Cases<Fields> {
    static JsonObject write(Operation operation) {
        return operation.match(new OperationWriter()).json();
    }

    private static Fields operation(String name) {
        return new Fields().text("operation", name);
    }

    private static @Nullable JsonObject column(@Nullable SchemaPath path) {
        return path == null
                ? null
                : new Fields()
                        .name("table", path.object())
                        .text("column", path.member())
                        .json();
    }

    private static JsonObject use(EnumUse use) {
        return new Fields()
                .name("table", use.table())
                .put("column", SchemaJson.column(use.column()))
                .json();
    }

    @Override
    public Fields createNamespace(CreateNamespace op) {
        return operation("create-namespace").text("name", op.name());
    }

    @Override
    public Fields dropNamespace(DropNamespace op) {
        return operation("drop-namespace").text("name", op.name());
    }

    @Override
    public Fields createEnumType(CreateEnumType op) {
        return operation("create-enum-type").put("type", SchemaJson.enumType(op.type()));
    }

    @Override
    public Fields dropEnumType(DropEnumType op) {
        return operation("drop-enum-type").put("type", SchemaJson.enumType(op.type()));
    }

    @Override
    public Fields alterEnumType(AlterEnumType op) {
        return operation("alter-enum-type")
                .put("from", SchemaJson.enumType(op.from()))
                .put("to", SchemaJson.enumType(op.to()))
                .list("uses", op.uses(), OperationWriter::use);
    }

    @Override
    public Fields renameEnumType(RenameEnumType op) {
        return operation("rename-enum-type").name("from", op.from()).name("to", op.to());
    }

    @Override
    public Fields renameEnumValue(RenameEnumValue op) {
        return operation("rename-enum-value")
                .name("type", op.type())
                .text("from", op.from())
                .text("to", op.to());
    }

    @Override
    public Fields createSequence(CreateSequence op) {
        return operation("create-sequence")
                .put("sequence", SchemaJson.sequence(op.sequence()))
                .put("beyond", column(op.beyond()));
    }

    @Override
    public Fields dropSequence(DropSequence op) {
        return operation("drop-sequence")
                .put("sequence", SchemaJson.sequence(op.sequence()))
                .put("beyond", column(op.beyond()));
    }

    @Override
    public Fields alterSequence(AlterSequence op) {
        return operation("alter-sequence")
                .put("from", SchemaJson.sequence(op.from()))
                .put("to", SchemaJson.sequence(op.to()));
    }

    @Override
    public Fields renameSequence(RenameSequence op) {
        return operation("rename-sequence").name("from", op.from()).name("to", op.to());
    }

    @Override
    public Fields createTable(CreateTable op) {
        return operation("create-table").put("table", SchemaJson.table(op.table()));
    }

    @Override
    public Fields dropTable(DropTable op) {
        return operation("drop-table").put("table", SchemaJson.table(op.table()));
    }

    @Override
    public Fields renameTable(RenameTable op) {
        return operation("rename-table").name("from", op.from()).name("to", op.to());
    }

    @Override
    public Fields alterTableComment(AlterTableComment op) {
        return operation("alter-table-comment")
                .name("table", op.table())
                .text("from", op.from())
                .text("to", op.to());
    }

    @Override
    public Fields addColumn(AddColumn op) {
        return operation("add-column")
                .name("table", op.table())
                .put("column", SchemaJson.column(op.column()))
                .lines("backfill", op.backfill());
    }

    @Override
    public Fields dropColumn(DropColumn op) {
        return operation("drop-column")
                .name("table", op.table())
                .put("column", SchemaJson.column(op.column()))
                .lines("backfill", op.backfill());
    }

    @Override
    public Fields alterColumn(AlterColumn op) {
        return operation("alter-column")
                .name("table", op.table())
                .put("from", SchemaJson.column(op.from()))
                .put("to", SchemaJson.column(op.to()))
                .lines("using", op.using())
                .lines("reverseUsing", op.reverseUsing())
                .lines("backfill", op.backfill());
    }

    @Override
    public Fields renameColumn(RenameColumn op) {
        return operation("rename-column")
                .name("table", op.table())
                .text("from", op.from())
                .text("to", op.to());
    }

    @Override
    public Fields renameStoredValue(RenameStoredValue op) {
        return operation("rename-stored-value")
                .name("table", op.table())
                .text("column", op.column())
                .text("from", op.from())
                .text("to", op.to());
    }

    @Override
    public Fields addPrimaryKey(AddPrimaryKey op) {
        return operation("add-primary-key").name("table", op.table()).put("key", MemberJson.member(op.key()));
    }

    @Override
    public Fields dropPrimaryKey(DropPrimaryKey op) {
        return operation("drop-primary-key").name("table", op.table()).put("key", MemberJson.member(op.key()));
    }

    @Override
    public Fields addUnique(AddUnique op) {
        return operation("add-unique").name("table", op.table()).put("constraint", MemberJson.member(op.constraint()));
    }

    @Override
    public Fields dropUnique(DropUnique op) {
        return operation("drop-unique").name("table", op.table()).put("constraint", MemberJson.member(op.constraint()));
    }

    @Override
    public Fields addCheck(AddCheck op) {
        return operation("add-check").name("table", op.table()).put("check", MemberJson.member(op.check()));
    }

    @Override
    public Fields dropCheck(DropCheck op) {
        return operation("drop-check").name("table", op.table()).put("check", MemberJson.member(op.check()));
    }

    @Override
    public Fields addForeignKey(AddForeignKey op) {
        return operation("add-foreign-key").name("table", op.table()).put("key", MemberJson.member(op.key()));
    }

    @Override
    public Fields dropForeignKey(DropForeignKey op) {
        return operation("drop-foreign-key").name("table", op.table()).put("key", MemberJson.member(op.key()));
    }

    @Override
    public Fields createIndex(CreateIndex op) {
        return operation("create-index").name("table", op.table()).put("index", MemberJson.member(op.index()));
    }

    @Override
    public Fields dropIndex(DropIndex op) {
        return operation("drop-index").name("table", op.table()).put("index", MemberJson.member(op.index()));
    }

    @Override
    public Fields renameMember(RenameMember op) {
        return operation("rename-member")
                .name("table", op.table())
                .constant("kind", op.from().kind())
                .put("from", MemberJson.member(op.from()))
                .put("to", MemberJson.member(op.to()));
    }

    @Override
    public Fields replaceMember(ReplaceMember op) {
        return operation("replace-member")
                .name("table", op.table())
                .constant("kind", op.from().kind())
                .put("from", MemberJson.member(op.from()))
                .put("to", MemberJson.member(op.to()));
    }
}
