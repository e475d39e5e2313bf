package dev.lockstep.processor.dialect.postgresql;

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
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameColumn;
import dev.lockstep.processor.operation.RenameEnumType;
import dev.lockstep.processor.operation.RenameEnumValue;
import dev.lockstep.processor.operation.RenameMember;
import dev.lockstep.processor.operation.RenameSequence;
import dev.lockstep.processor.operation.RenameStoredValue;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.operation.ReplaceMember;

/** What data an operation may lose, in words; empty when none. */
final class Losses implements Operation.Cases<String> {
    @Override
    public String createNamespace(CreateNamespace op) {
        return "";
    }

    @Override
    public String dropNamespace(DropNamespace op) {
        return "";
    }

    @Override
    public String createEnumType(CreateEnumType op) {
        return "";
    }

    @Override
    public String dropEnumType(DropEnumType op) {
        return "";
    }

    @Override
    public String alterEnumType(AlterEnumType op) {
        return LossWords.values(op);
    }

    @Override
    public String renameEnumType(RenameEnumType op) {
        return "";
    }

    @Override
    public String renameEnumValue(RenameEnumValue op) {
        return "";
    }

    @Override
    public String createSequence(CreateSequence op) {
        return "";
    }

    @Override
    public String dropSequence(DropSequence op) {
        return "where the sequence " + op.sequence().name() + " stands";
    }

    @Override
    public String alterSequence(AlterSequence op) {
        return "";
    }

    @Override
    public String renameSequence(RenameSequence op) {
        return "";
    }

    @Override
    public String createTable(CreateTable op) {
        return "";
    }

    @Override
    public String dropTable(DropTable op) {
        return "every row of " + op.table().name();
    }

    @Override
    public String renameTable(RenameTable op) {
        return "";
    }

    @Override
    public String alterTableComment(AlterTableComment op) {
        return "";
    }

    @Override
    public String addColumn(AddColumn op) {
        return "";
    }

    @Override
    public String dropColumn(DropColumn op) {
        return op.column().generated() == null
                ? "every value of " + op.table() + "." + op.column().name()
                : "";
    }

    @Override
    public String alterColumn(AlterColumn op) {
        return LossWords.column(op);
    }

    @Override
    public String renameColumn(RenameColumn op) {
        return "";
    }

    @Override
    public String renameStoredValue(RenameStoredValue op) {
        return "";
    }

    @Override
    public String addPrimaryKey(AddPrimaryKey op) {
        return "";
    }

    @Override
    public String dropPrimaryKey(DropPrimaryKey op) {
        return "";
    }

    @Override
    public String addUnique(AddUnique op) {
        return "";
    }

    @Override
    public String dropUnique(DropUnique op) {
        return "";
    }

    @Override
    public String addCheck(AddCheck op) {
        return "";
    }

    @Override
    public String dropCheck(DropCheck op) {
        return "";
    }

    @Override
    public String addForeignKey(AddForeignKey op) {
        return "";
    }

    @Override
    public String dropForeignKey(DropForeignKey op) {
        return "";
    }

    @Override
    public String createIndex(CreateIndex op) {
        return "";
    }

    @Override
    public String dropIndex(DropIndex op) {
        return "";
    }

    @Override
    public String renameMember(RenameMember op) {
        return "";
    }

    @Override
    public String replaceMember(ReplaceMember op) {
        return "";
    }
}
