package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;

/** Puts every operation into the few words from which all texts are made. */
public final class Facts implements Operation.Cases<Fact> {
    private Facts() {}

    /** The operation in words. */
    public static Fact of(Operation operation) {
        return operation.match(new Facts());
    }

    private static Fact renamed(ObjectName from, SchemaPath to) {
        return new Fact(Fact.Verb.RENAME, to, from.toString(), to.object().toString());
    }

    @Override
    public Fact createNamespace(CreateNamespace op) {
        return Fact.add(op.subject(), "");
    }

    @Override
    public Fact dropNamespace(DropNamespace op) {
        return Fact.drop(op.subject(), "");
    }

    @Override
    public Fact createEnumType(CreateEnumType op) {
        return Fact.add(op.subject(), Describe.enumType(op.type()));
    }

    @Override
    public Fact dropEnumType(DropEnumType op) {
        return Fact.drop(op.subject(), Describe.enumType(op.type()));
    }

    @Override
    public Fact alterEnumType(AlterEnumType op) {
        return Fact.change(op.subject(), Describe.enumType(op.from()), Describe.enumType(op.to()));
    }

    @Override
    public Fact renameEnumType(RenameEnumType op) {
        return renamed(op.from(), SchemaPath.enumType(op.to()));
    }

    @Override
    public Fact renameEnumValue(RenameEnumValue op) {
        return new Fact(Fact.Verb.RENAME, SchemaPath.enumValue(op.type(), op.to()), op.from(), op.to());
    }

    @Override
    public Fact createSequence(CreateSequence op) {
        return Fact.add(op.subject(), Describe.sequence(op.sequence()));
    }

    @Override
    public Fact dropSequence(DropSequence op) {
        return Fact.drop(op.subject(), Describe.sequence(op.sequence()));
    }

    @Override
    public Fact alterSequence(AlterSequence op) {
        return Fact.change(op.subject(), Describe.sequence(op.from()), Describe.sequence(op.to()));
    }

    @Override
    public Fact renameSequence(RenameSequence op) {
        return renamed(op.from(), SchemaPath.sequence(op.to()));
    }

    @Override
    public Fact createTable(CreateTable op) {
        return Fact.add(op.subject(), Describe.table(op.table()));
    }

    @Override
    public Fact dropTable(DropTable op) {
        return Fact.drop(op.subject(), Describe.table(op.table()));
    }

    @Override
    public Fact renameTable(RenameTable op) {
        return renamed(op.from(), SchemaPath.table(op.to()));
    }

    @Override
    public Fact alterTableComment(AlterTableComment op) {
        return Fact.change(op.subject(), Describe.comment(op.from()), Describe.comment(op.to()));
    }

    @Override
    public Fact addColumn(AddColumn op) {
        return Fact.add(op.subject(), op.column().describe());
    }

    @Override
    public Fact dropColumn(DropColumn op) {
        return Fact.drop(op.subject(), op.column().describe());
    }

    @Override
    public Fact alterColumn(AlterColumn op) {
        return ColumnDescription.of(op);
    }

    @Override
    public Fact renameColumn(RenameColumn op) {
        return new Fact(Fact.Verb.RENAME, SchemaPath.column(op.table(), op.to()), op.from(), op.to());
    }

    @Override
    public Fact renameStoredValue(RenameStoredValue op) {
        return new Fact(Fact.Verb.RENAME_VALUE, op.subject(), op.from(), op.to());
    }

    @Override
    public Fact addPrimaryKey(AddPrimaryKey op) {
        return Fact.add(op.subject(), Describe.member(op.key()));
    }

    @Override
    public Fact dropPrimaryKey(DropPrimaryKey op) {
        return Fact.drop(op.subject(), Describe.member(op.key()));
    }

    @Override
    public Fact addUnique(AddUnique op) {
        return Fact.add(op.subject(), Describe.member(op.constraint()));
    }

    @Override
    public Fact dropUnique(DropUnique op) {
        return Fact.drop(op.subject(), Describe.member(op.constraint()));
    }

    @Override
    public Fact addCheck(AddCheck op) {
        return Fact.add(op.subject(), Describe.member(op.check()));
    }

    @Override
    public Fact dropCheck(DropCheck op) {
        return Fact.drop(op.subject(), Describe.member(op.check()));
    }

    @Override
    public Fact addForeignKey(AddForeignKey op) {
        return Fact.add(op.subject(), Describe.member(op.key()));
    }

    @Override
    public Fact dropForeignKey(DropForeignKey op) {
        return Fact.drop(op.subject(), Describe.member(op.key()));
    }

    @Override
    public Fact createIndex(CreateIndex op) {
        return Fact.add(op.subject(), Describe.member(op.index()));
    }

    @Override
    public Fact dropIndex(DropIndex op) {
        return Fact.drop(op.subject(), Describe.member(op.index()));
    }

    @Override
    public Fact renameMember(RenameMember op) {
        return new Fact(
                Fact.Verb.RENAME,
                op.to().path(op.table()),
                op.from().name(),
                op.to().name());
    }

    @Override
    public Fact replaceMember(ReplaceMember op) {
        return Fact.change(op.subject(), Describe.member(op.from()), Describe.member(op.to()));
    }
}
