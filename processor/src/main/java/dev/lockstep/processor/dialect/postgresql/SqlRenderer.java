package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
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
import dev.lockstep.processor.schema.Index;
import java.util.List;

/** The steps of each operation, at its place among the others. */
final class SqlRenderer implements Operation.Cases<List<SqlStep>> {
    private final Lifetimes.Tables tables;

    SqlRenderer(Lifetimes.Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<SqlStep> createNamespace(CreateNamespace op) {
        return List.of(Steps.statement(op.name(), "CREATE SCHEMA IF NOT EXISTS " + Quoting.identifier(op.name())));
    }

    @Override
    public List<SqlStep> dropNamespace(DropNamespace op) {
        return List.of(Steps.statement(op.name(), "DROP SCHEMA " + Quoting.identifier(op.name())));
    }

    @Override
    public List<SqlStep> createEnumType(CreateEnumType op) {
        return List.of(EnumRecipe.create(op.type()));
    }

    @Override
    public List<SqlStep> dropEnumType(DropEnumType op) {
        return List.of(EnumRecipe.drop(op.type().name()));
    }

    @Override
    public List<SqlStep> alterEnumType(AlterEnumType op) {
        return new EnumRecipe(tables, op).steps();
    }

    @Override
    public List<SqlStep> renameEnumType(RenameEnumType op) {
        return Relocation.steps("TYPE", LockLevel.NONE, op.from(), op.to());
    }

    @Override
    public List<SqlStep> renameEnumValue(RenameEnumValue op) {
        return List.of(Steps.statement(
                op.type().toString(),
                "ALTER TYPE " + Quoting.name(op.type()) + " RENAME VALUE " + Quoting.literal(op.from()) + " TO "
                        + Quoting.literal(op.to())));
    }

    @Override
    public List<SqlStep> createSequence(CreateSequence op) {
        return List.of(SequenceSql.create(op.sequence()));
    }

    @Override
    public List<SqlStep> dropSequence(DropSequence op) {
        return List.of(SequenceSql.drop(op.sequence()));
    }

    @Override
    public List<SqlStep> alterSequence(AlterSequence op) {
        return SequenceSql.alter(op.from(), op.to());
    }

    @Override
    public List<SqlStep> renameSequence(RenameSequence op) {
        return Relocation.steps("SEQUENCE", LockLevel.NONE, op.from(), op.to());
    }

    @Override
    public List<SqlStep> createTable(CreateTable op) {
        return TableSql.create(op.table());
    }

    @Override
    public List<SqlStep> dropTable(DropTable op) {
        Target table = tables.target(op.table().name());
        return List.of(
                DataGuards.rowsOf(table),
                table.statement(LockLevel.ACCESS_EXCLUSIVE, WorkKind.CATALOG, "DROP TABLE " + table.sql()));
    }

    @Override
    public List<SqlStep> renameTable(RenameTable op) {
        LockLevel lock = tables.target(op.from()).lock(LockLevel.ACCESS_EXCLUSIVE);
        return Relocation.steps("TABLE", lock, op.from(), op.to());
    }

    @Override
    public List<SqlStep> alterTableComment(AlterTableComment op) {
        return List.of(ColumnSql.comment(tables.target(op.table()), op.to()));
    }

    @Override
    public List<SqlStep> addColumn(AddColumn op) {
        return new AddColumnRecipe(tables.target(op.table()), op).steps();
    }

    @Override
    public List<SqlStep> dropColumn(DropColumn op) {
        Target table = tables.target(op.table());
        SqlStep drop =
                table.alter("DROP COLUMN " + Quoting.identifier(op.column().name()));
        boolean loses = op.column().generated() == null && !table.isPlain();
        return loses ? List.of(DataGuards.valuesOf(table, op.column()), drop) : List.of(drop);
    }

    @Override
    public List<SqlStep> alterColumn(AlterColumn op) {
        return new AlterColumnRecipe(
                        tables.target(op.table()), op, tables.successor(op.subject()), tables.predecessor(op.subject()))
                .steps();
    }

    @Override
    public List<SqlStep> renameColumn(RenameColumn op) {
        return List.of(tables.target(op.table())
                .alter("RENAME COLUMN " + Quoting.identifier(op.from()) + " TO " + Quoting.identifier(op.to())));
    }

    @Override
    public List<SqlStep> renameStoredValue(RenameStoredValue op) {
        Target table = tables.target(op.table());
        return table.isPlain() ? List.of() : List.of(Backfill.value(table, op.column(), op.from(), op.to()));
    }

    @Override
    public List<SqlStep> addPrimaryKey(AddPrimaryKey op) {
        return Constraints.add(tables.target(op.table()), op.key());
    }

    @Override
    public List<SqlStep> dropPrimaryKey(DropPrimaryKey op) {
        return List.of(Constraints.drop(tables.target(op.table()), op.key()));
    }

    @Override
    public List<SqlStep> addUnique(AddUnique op) {
        List<SqlStep> steps = Constraints.add(tables.target(op.table()), op.constraint());
        boolean idle = !op.constraint().nullsNotDistinct()
                && tables.areEmpty(op.table(), op.constraint().columns());
        return idle ? withoutGuards(steps) : steps;
    }

    @Override
    public List<SqlStep> dropUnique(DropUnique op) {
        return List.of(Constraints.drop(tables.target(op.table()), op.constraint()));
    }

    @Override
    public List<SqlStep> addCheck(AddCheck op) {
        return Constraints.add(tables.target(op.table()), op.check());
    }

    @Override
    public List<SqlStep> dropCheck(DropCheck op) {
        return List.of(Constraints.drop(tables.target(op.table()), op.check()));
    }

    @Override
    public List<SqlStep> addForeignKey(AddForeignKey op) {
        List<SqlStep> steps = Constraints.add(
                tables.target(op.table()), tables.target(op.key().referencedTable()), op.key());
        return tables.areEmpty(op.table(), op.key().columns()) ? withoutGuards(steps) : steps;
    }

    @Override
    public List<SqlStep> dropForeignKey(DropForeignKey op) {
        return List.of(Constraints.drop(
                tables.target(op.table()), tables.target(op.key().referencedTable()), op.key()));
    }

    @Override
    public List<SqlStep> createIndex(CreateIndex op) {
        return IndexSql.build(tables.target(op.table()), op.index());
    }

    @Override
    public List<SqlStep> dropIndex(DropIndex op) {
        Target table = tables.target(op.table());
        if (!tables.isDoomed(op.table(), op.index())) {
            return List.of(IndexSql.drop(table, op.index()));
        }
        return tables.isTaken(op.table(), op.index()) ? List.of(IndexSql.dropAtOnce(table, op.index())) : List.of();
    }

    @Override
    public List<SqlStep> renameMember(RenameMember op) {
        Target table = tables.target(op.table());
        return List.of(
                op.from() instanceof Index index
                        ? IndexSql.rename(table, index, op.to().name())
                        : table.alter("RENAME CONSTRAINT "
                                + Quoting.identifier(op.from().name()) + " TO "
                                + Quoting.identifier(op.to().name())));
    }

    @Override
    public List<SqlStep> replaceMember(ReplaceMember op) {
        return new ReplaceRecipe(tables, op).steps();
    }

    /** Rows of which nothing can be wrong need not be read. */
    private static List<SqlStep> withoutGuards(List<SqlStep> steps) {
        return steps.stream().filter(s -> s.kind() != SqlStep.Kind.GUARD).toList();
    }
}
