package dev.lockstep.processor.diff;

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
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.PrimaryKey;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** In which phase each operation of a migration runs; what the others do decides a few. */
final class Phases implements Operation.Cases<Phases.Phase> {
    private static final Set<String> TEXT = Set.of("varchar", "text", "char");

    /**
     * The phases in the order of the upgrade. Each has its counterpart at the mirrored place or commutes with what is
     * between, so that the inverses in reverse order are in a valid order too.
     */
    enum Phase {
        NAMESPACES,
        RENAMES,
        DROP_FOREIGN_KEYS,
        DROP_INDEXES,
        DROP_CHECKS,
        DROP_KEYS,
        RENAME_VALUES,
        DROP_GENERATED,
        DROP_TABLES_EARLY,
        RENAME_MEMBERS,
        CREATE_TYPES,
        LEAVE_TYPES,
        CHANGE_TYPES,
        SEQUENCES,
        CREATE_TABLES,
        // Before columns are dropped, so that a backfill can take its value from them.
        ADD_COLUMNS,
        RENAME_STORED,
        // A key that loses a column goes before the column allows NULL.
        REPLACE_KEYS_EARLY,
        ALTER_COLUMNS,
        RENAME_STORED_LATE,
        // All columns are there, the old ones and the new.
        REPLACE_MEMBERS,
        DROP_COLUMNS,
        ADD_GENERATED,
        ADD_KEYS,
        ADD_CHECKS,
        CREATE_INDEXES,
        // Not before what comes instead is there, unless something is in the way.
        DROP_INDEXES_LATE,
        DROP_CHECKS_LATE,
        DROP_KEYS_LATE,
        ADD_FOREIGN_KEYS,
        DROP_TABLES,
        DROP_SEQUENCES,
        DROP_TYPES,
        DROP_NAMESPACES;

        /** Whether the operations of the phase depend on each other and come in their order. */
        boolean isOrdered() {
            return this == RENAMES || this == RENAME_VALUES || this == RENAME_STORED || this == RENAME_STORED_LATE;
        }
    }

    private final Set<ObjectName> wanted = new HashSet<>();
    private final Set<ObjectName> alteredTypes = new HashSet<>();
    private final Set<SchemaPath> becomeText = new HashSet<>();
    private final Set<SchemaPath> becomeNullable = new HashSet<>();
    private final Departures departures;

    Phases(List<Operation> operations) {
        operations.forEach(this::note);
        departures = new Departures(operations);
    }

    private void note(Operation operation) {
        if (operation instanceof AlterColumn op
                && !op.from().nullable()
                && op.to().nullable()) {
            becomeNullable.add(op.subject());
        }
        if (operation instanceof CreateTable op) {
            wanted.addAll(Relations.of(op.table()));
        } else if (operation instanceof AddPrimaryKey
                || operation instanceof AddUnique
                || operation instanceof CreateIndex) {
            SchemaPath path = operation.subject();
            wanted.add(path.object().renamed(String.valueOf(path.member())));
        } else if (operation instanceof CreateSequence || operation instanceof CreateEnumType) {
            // A table makes a type of its own name, which stands in the way of an enum type (section 8.16.1).
            wanted.add(operation.subject().object());
        } else if (operation instanceof AlterEnumType op) {
            alteredTypes.add(op.from().name());
        } else if (operation instanceof AlterColumn op
                && TEXT.contains(op.from().type().name().name())
                && TEXT.contains(op.to().type().name().name())) {
            becomeText.add(op.subject());
        }
    }

    private boolean frees(ObjectName name) {
        return wanted.contains(name);
    }

    /** Whether something new takes one of its names, or a column of it would hinder the change of an enum type. */
    private boolean isInTheWay(Table table) {
        return Relations.of(table).stream().anyMatch(this::frees)
                || table.columns().stream().anyMatch(this::altersType);
    }

    private boolean altersType(Column column) {
        return column.type().enumType() && alteredTypes.contains(column.type().name());
    }

    @Override
    public Phase createNamespace(CreateNamespace op) {
        return Phase.NAMESPACES;
    }

    @Override
    public Phase dropNamespace(DropNamespace op) {
        return Phase.DROP_NAMESPACES;
    }

    @Override
    public Phase createEnumType(CreateEnumType op) {
        return Phase.CREATE_TYPES;
    }

    @Override
    public Phase dropEnumType(DropEnumType op) {
        return Phase.DROP_TYPES;
    }

    @Override
    public Phase alterEnumType(AlterEnumType op) {
        return Phase.CHANGE_TYPES;
    }

    @Override
    public Phase renameEnumType(RenameEnumType op) {
        return Phase.RENAMES;
    }

    @Override
    public Phase renameEnumValue(RenameEnumValue op) {
        return Phase.RENAME_VALUES;
    }

    @Override
    public Phase createSequence(CreateSequence op) {
        return Phase.SEQUENCES;
    }

    @Override
    public Phase dropSequence(DropSequence op) {
        return frees(op.sequence().name()) ? Phase.DROP_TABLES_EARLY : Phase.DROP_SEQUENCES;
    }

    @Override
    public Phase alterSequence(AlterSequence op) {
        return Phase.SEQUENCES;
    }

    @Override
    public Phase renameSequence(RenameSequence op) {
        return Phase.RENAMES;
    }

    @Override
    public Phase createTable(CreateTable op) {
        return Phase.CREATE_TABLES;
    }

    @Override
    public Phase dropTable(DropTable op) {
        return isInTheWay(op.table()) ? Phase.DROP_TABLES_EARLY : Phase.DROP_TABLES;
    }

    @Override
    public Phase renameTable(RenameTable op) {
        return Phase.RENAMES;
    }

    @Override
    public Phase alterTableComment(AlterTableComment op) {
        return Phase.ALTER_COLUMNS;
    }

    @Override
    public Phase addColumn(AddColumn op) {
        return op.column().generated() == null ? Phase.ADD_COLUMNS : Phase.ADD_GENERATED;
    }

    @Override
    public Phase dropColumn(DropColumn op) {
        if (op.column().generated() != null) {
            return Phase.DROP_GENERATED;
        }
        return altersType(op.column()) ? Phase.LEAVE_TYPES : Phase.DROP_COLUMNS;
    }

    @Override
    public Phase alterColumn(AlterColumn op) {
        boolean leaves =
                altersType(op.from()) && !op.from().type().equals(op.to().type()) && !altersType(op.to());
        boolean losesDefault = altersType(op.from())
                && op.from().defaultExpression() != null
                && op.to().equals(op.from().withDefault(null));
        return leaves || losesDefault ? Phase.LEAVE_TYPES : Phase.ALTER_COLUMNS;
    }

    @Override
    public Phase renameColumn(RenameColumn op) {
        return Phase.RENAMES;
    }

    @Override
    public Phase renameStoredValue(RenameStoredValue op) {
        return becomeText.contains(op.subject()) ? Phase.RENAME_STORED_LATE : Phase.RENAME_STORED;
    }

    @Override
    public Phase addPrimaryKey(AddPrimaryKey op) {
        return Phase.ADD_KEYS;
    }

    @Override
    public Phase dropPrimaryKey(DropPrimaryKey op) {
        return Phase.DROP_KEYS;
    }

    @Override
    public Phase addUnique(AddUnique op) {
        return Phase.ADD_KEYS;
    }

    @Override
    public Phase dropUnique(DropUnique op) {
        return departures.canWait(op.table(), op.constraint()) ? Phase.DROP_KEYS_LATE : Phase.DROP_KEYS;
    }

    @Override
    public Phase addCheck(AddCheck op) {
        return Phase.ADD_CHECKS;
    }

    @Override
    public Phase dropCheck(DropCheck op) {
        return departures.canWait(op.table(), op.check()) ? Phase.DROP_CHECKS_LATE : Phase.DROP_CHECKS;
    }

    @Override
    public Phase addForeignKey(AddForeignKey op) {
        return Phase.ADD_FOREIGN_KEYS;
    }

    @Override
    public Phase dropForeignKey(DropForeignKey op) {
        return Phase.DROP_FOREIGN_KEYS;
    }

    @Override
    public Phase createIndex(CreateIndex op) {
        return Phase.CREATE_INDEXES;
    }

    @Override
    public Phase dropIndex(DropIndex op) {
        return departures.canWait(op.table(), op.index()) ? Phase.DROP_INDEXES_LATE : Phase.DROP_INDEXES;
    }

    @Override
    public Phase renameMember(RenameMember op) {
        return Phase.RENAME_MEMBERS;
    }

    @Override
    public Phase replaceMember(ReplaceMember op) {
        boolean loosens = op.from() instanceof PrimaryKey key
                && key.columns().stream().anyMatch(c -> becomeNullable.contains(SchemaPath.column(op.table(), c)));
        return loosens ? Phase.REPLACE_KEYS_EARLY : Phase.REPLACE_MEMBERS;
    }
}
