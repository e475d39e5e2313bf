package dev.lockstep.processor.operation;

import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;

/**
 * One change of a schema, with the full before and after: what it means, what undoes it and what it risks needs no
 * look-up anywhere else.
 *
 * <p>Laws, for every schema {@code s} that an operation fits: {@code op.inverse().apply(op.apply(s)).equals(s)} and
 * {@code op.inverse().inverse().equals(op)}.
 */
public sealed interface Operation
        permits CreateNamespace,
                DropNamespace,
                CreateEnumType,
                DropEnumType,
                AlterEnumType,
                RenameEnumType,
                RenameEnumValue,
                CreateSequence,
                DropSequence,
                AlterSequence,
                RenameSequence,
                CreateTable,
                DropTable,
                RenameTable,
                AlterTableComment,
                AddColumn,
                DropColumn,
                AlterColumn,
                RenameColumn,
                RenameStoredValue,
                AddPrimaryKey,
                DropPrimaryKey,
                AddUnique,
                DropUnique,
                AddCheck,
                DropCheck,
                AddForeignKey,
                DropForeignKey,
                CreateIndex,
                DropIndex,
                RenameMember,
                ReplaceMember {

    /** The operation that takes this one back. */
    Operation inverse();

    /**
     * The schema after this operation.
     *
     * @throws MismatchException when the schema does not hold what the operation changes, or holds it already
     */
    Schema apply(Schema before);

    /** What it changes; of a rename, what the object was called before. */
    SchemaPath subject();

    /** Answers with the case that this operation is. */
    <R> R match(Cases<R> cases);

    /** One answer for each operation: a new operation breaks every place that must handle it. */
    interface Cases<R> {
        R createNamespace(CreateNamespace op);

        R dropNamespace(DropNamespace op);

        R createEnumType(CreateEnumType op);

        R dropEnumType(DropEnumType op);

        R alterEnumType(AlterEnumType op);

        R renameEnumType(RenameEnumType op);

        R renameEnumValue(RenameEnumValue op);

        R createSequence(CreateSequence op);

        R dropSequence(DropSequence op);

        R alterSequence(AlterSequence op);

        R renameSequence(RenameSequence op);

        R createTable(CreateTable op);

        R dropTable(DropTable op);

        R renameTable(RenameTable op);

        R alterTableComment(AlterTableComment op);

        R addColumn(AddColumn op);

        R dropColumn(DropColumn op);

        R alterColumn(AlterColumn op);

        R renameColumn(RenameColumn op);

        R renameStoredValue(RenameStoredValue op);

        R addPrimaryKey(AddPrimaryKey op);

        R dropPrimaryKey(DropPrimaryKey op);

        R addUnique(AddUnique op);

        R dropUnique(DropUnique op);

        R addCheck(AddCheck op);

        R dropCheck(DropCheck op);

        R addForeignKey(AddForeignKey op);

        R dropForeignKey(DropForeignKey op);

        R createIndex(CreateIndex op);

        R dropIndex(DropIndex op);

        R renameMember(RenameMember op);

        R replaceMember(ReplaceMember op);
    }
}
