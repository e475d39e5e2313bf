package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.diff.Proofs;
import dev.lockstep.processor.diff.Relations;
import dev.lockstep.processor.operation.AlterSequence;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Sequence;
import dev.lockstep.processor.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Migrations that PostgreSQL or a guard stops though there is no row: said in docs/decisions/0007. */
final class KnownLimits {
    private KnownLimits() {}

    static boolean stop(Schema before, List<Operation> operations) {
        return operations.stream().anyMatch(KnownLimits::stopsAtSequence)
                || stopsAtName(before, operations)
                || stopsAtName(Proofs.replay(before, operations), Proofs.inverse(operations));
    }

    /** A sequence that nobody has used begins beyond its bounds on the other side. */
    private static boolean stopsAtSequence(Operation operation) {
        return operation instanceof AlterSequence op && (isBeyond(op.from(), op.to()) || isBeyond(op.to(), op.from()));
    }

    private static boolean isBeyond(Sequence from, Sequence to) {
        boolean up = to.increment() > 0;
        long least = Optional.ofNullable(to.minValue()).orElse(up ? Math.min(1, to.start()) : Long.MIN_VALUE);
        long most = Optional.ofNullable(to.maxValue()).orElse(up ? Long.MAX_VALUE : Math.max(-1, to.start()));
        return from.start() < least || from.start() > most;
    }

    /** A table moves to a database schema where at that moment a relation has the name of one that it takes along. */
    private static boolean stopsAtName(Schema before, List<Operation> operations) {
        Set<ObjectName> names = new HashSet<>(before.tables().keySet());
        Schema schema = before;
        for (Operation operation : operations) {
            if (operation instanceof RenameTable op) {
                names.add(op.to());
                if (!Objects.equals(op.from().schema(), op.to().schema()) && isInTheWay(schema, op, names)) {
                    return true;
                }
            }
            schema = operation.apply(schema);
        }
        return false;
    }

    private static boolean isInTheWay(Schema schema, RenameTable move, Set<ObjectName> names) {
        Set<String> taken = new HashSet<>();
        schema.sequences().keySet().stream()
                .filter(s -> Objects.equals(s.schema(), move.to().schema()))
                .forEach(s -> taken.add(s.name()));
        schema.tables().values().stream()
                .filter(t -> Objects.equals(t.name().schema(), move.to().schema()))
                .forEach(t -> relations(t, names).forEach(taken::add));
        return relations(schema.table(move.from()).orElseThrow(), names)
                .filter(n -> !n.equals(move.from().name()))
                .anyMatch(taken::contains);
    }

    /** The names of a table's indexes and, as far as one can tell, of the sequences of its identity columns. */
    private static Stream<String> relations(Table table, Set<ObjectName> names) {
        Stream<String> sequences = table.columns().stream()
                .filter(c -> c.identity() != Column.Identity.NONE)
                .flatMap(c -> names.stream().map(n -> n.name() + "_" + c.name() + "_seq"));
        return Stream.concat(Relations.of(table).stream().map(ObjectName::name), sequences);
    }
}
