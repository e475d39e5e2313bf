package dev.lockstep.processor.check.rolling;

import dev.lockstep.processor.check.Planned;
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
import dev.lockstep.processor.operation.Fact;
import dev.lockstep.processor.operation.Facts;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameColumn;
import dev.lockstep.processor.operation.RenameEnumType;
import dev.lockstep.processor.operation.RenameEnumValue;
import dev.lockstep.processor.operation.RenameMember;
import dev.lockstep.processor.operation.RenameSequence;
import dev.lockstep.processor.operation.RenameStoredValue;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.operation.ReplaceMember;
import dev.lockstep.processor.report.RollingMessage;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What of each operation breaks the running version. */
final class Dependents implements Operation.Cases<List<Breakage>> {
    private static final List<Breakage> NONE = List.of();

    private final Created created;

    Dependents(Planned planned) {
        this.created = new Created(planned);
    }

    private static List<Breakage> dropped(SchemaPath path) {
        return List.of(Breakage.of(path, RollingMessage.DROPPED));
    }

    private static List<Breakage> renamed(SchemaPath path, Object to) {
        return List.of(Breakage.of(path, RollingMessage.RENAMED, to));
    }

    private List<Breakage> added(ObjectName table, TableMember member) {
        boolean free = !MemberBreakage.refuses(member)
                || created.has(table)
                || created.isOld(table, member)
                || created.isLeftOut(table, member);
        return free ? NONE : List.of(Breakage.of(member.path(table), RollingMessage.CONSTRAINT_ADDED));
    }

    @Override
    public List<Breakage> createNamespace(CreateNamespace op) {
        return NONE;
    }

    @Override
    public List<Breakage> dropNamespace(DropNamespace op) {
        return NONE;
    }

    @Override
    public List<Breakage> createEnumType(CreateEnumType op) {
        return NONE;
    }

    // Its columns are gone, or of another type, which is refused on its own.
    @Override
    public List<Breakage> dropEnumType(DropEnumType op) {
        return NONE;
    }

    @Override
    public List<Breakage> alterEnumType(AlterEnumType op) {
        List<String> kept = new ArrayList<>(op.to().values());
        kept.retainAll(op.from().values());
        List<String> stayed = new ArrayList<>(op.from().values());
        stayed.retainAll(op.to().values());
        if (!kept.equals(stayed)) {
            return List.of(Breakage.of(op.subject(), RollingMessage.VALUES_REORDERED));
        }
        return op.from().values().stream()
                .filter(v -> !op.to().values().contains(v))
                .map(v -> Breakage.of(value(op.from(), v), RollingMessage.DROPPED))
                .toList();
    }

    private static SchemaPath value(EnumType type, String value) {
        return SchemaPath.enumValue(type.name(), value);
    }

    // Hibernate casts to a named enum by the type's name.
    @Override
    public List<Breakage> renameEnumType(RenameEnumType op) {
        return renamed(op.subject(), op.to());
    }

    @Override
    public List<Breakage> renameEnumValue(RenameEnumValue op) {
        return List.of(Breakage.of(SchemaPath.enumType(op.type()), RollingMessage.VALUE_RENAMED, op.from(), op.to()));
    }

    @Override
    public List<Breakage> createSequence(CreateSequence op) {
        return NONE;
    }

    @Override
    public List<Breakage> dropSequence(DropSequence op) {
        return dropped(op.subject());
    }

    // Hibernate's pooled optimizer takes the increment for the number of keys that a value stands for.
    @Override
    public List<Breakage> alterSequence(AlterSequence op) {
        Sequence from = op.from();
        Sequence to = op.to();
        boolean same = from.increment() == to.increment()
                && Objects.equals(from.minValue(), to.minValue())
                && Objects.equals(from.maxValue(), to.maxValue())
                && from.cycle() == to.cycle();
        Fact fact = Facts.of(op);
        return same
                ? NONE
                : List.of(Breakage.of(op.subject(), RollingMessage.SEQUENCE_CHANGED, fact.from(), fact.to()));
    }

    @Override
    public List<Breakage> renameSequence(RenameSequence op) {
        return renamed(op.subject(), op.to());
    }

    @Override
    public List<Breakage> createTable(CreateTable op) {
        return NONE;
    }

    @Override
    public List<Breakage> dropTable(DropTable op) {
        return dropped(op.subject());
    }

    @Override
    public List<Breakage> renameTable(RenameTable op) {
        return renamed(op.subject(), op.to());
    }

    @Override
    public List<Breakage> alterTableComment(AlterTableComment op) {
        return NONE;
    }

    @Override
    public List<Breakage> addColumn(AddColumn op) {
        return created.has(op.table()) || ColumnBreakage.fillsItself(op.column())
                ? NONE
                : List.of(Breakage.of(op.subject(), RollingMessage.NOT_NULL_ADDED));
    }

    @Override
    public List<Breakage> dropColumn(DropColumn op) {
        return dropped(op.subject());
    }

    @Override
    public List<Breakage> alterColumn(AlterColumn op) {
        return ColumnBreakage.of(op);
    }

    @Override
    public List<Breakage> renameColumn(RenameColumn op) {
        return renamed(op.subject(), op.to());
    }

    @Override
    public List<Breakage> renameStoredValue(RenameStoredValue op) {
        return List.of(Breakage.of(op.subject(), RollingMessage.VALUE_RENAMED, op.from(), op.to()));
    }

    @Override
    public List<Breakage> addPrimaryKey(AddPrimaryKey op) {
        return added(op.table(), op.key());
    }

    @Override
    public List<Breakage> dropPrimaryKey(DropPrimaryKey op) {
        return NONE;
    }

    @Override
    public List<Breakage> addUnique(AddUnique op) {
        return added(op.table(), op.constraint());
    }

    @Override
    public List<Breakage> dropUnique(DropUnique op) {
        return NONE;
    }

    @Override
    public List<Breakage> addCheck(AddCheck op) {
        return added(op.table(), op.check());
    }

    @Override
    public List<Breakage> dropCheck(DropCheck op) {
        return NONE;
    }

    @Override
    public List<Breakage> addForeignKey(AddForeignKey op) {
        return added(op.table(), op.key());
    }

    @Override
    public List<Breakage> dropForeignKey(DropForeignKey op) {
        return NONE;
    }

    @Override
    public List<Breakage> createIndex(CreateIndex op) {
        return added(op.table(), op.index());
    }

    @Override
    public List<Breakage> dropIndex(DropIndex op) {
        return NONE;
    }

    @Override
    public List<Breakage> renameMember(RenameMember op) {
        return NONE;
    }

    @Override
    public List<Breakage> replaceMember(ReplaceMember op) {
        if (MemberBreakage.isLooser(op.from(), op.to()) || created.isLeftOut(op.table(), op.to())) {
            return NONE;
        }
        Fact fact = Facts.of(op);
        return List.of(
                Breakage.of(op.from().path(op.table()), RollingMessage.CONSTRAINT_CHANGED, fact.from(), fact.to()));
    }
}
