package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.check.Planned;
import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.CreateTable;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a migration adds, or gives another type: advice is given on that alone, never on what stood before. */
final class Fresh {
    private final Planned planned;
    private final Set<SchemaPath> created;
    private final Set<SchemaPath> touched;

    Fresh(Planned planned) {
        this.planned = planned;
        this.created = subjects(planned, Fresh::isCreation);
        this.touched = subjects(planned, o -> true);
    }

    /** A column or a member with its table, both as they are afterwards. */
    record In<T>(Table table, T it) {}

    Schema after() {
        return planned.after();
    }

    List<Table> tables() {
        return planned.after().tables().values().stream().filter(this::isNew).toList();
    }

    List<In<Column>> columns() {
        return within(Table::columns)
                .filter(c -> isNew(c.table())
                        || created.contains(SchemaPath.column(c.table().name(), c.it().name())))
                .toList();
    }

    /** The constraints and indexes of a kind, and with {@link TableMember} all. */
    <M extends TableMember> List<In<M>> members(Class<M> kind) {
        return within(Table::members)
                .filter(m -> kind.isInstance(m.it()) && (isNew(m.table()) || isNew(m)))
                .map(m -> new In<>(m.table(), kind.cast(m.it())))
                .toList();
    }

    private boolean isNew(Table table) {
        return created.contains(SchemaPath.table(table.name()));
    }

    // What a change of its column drops and makes again is not new.
    private boolean isNew(In<TableMember> member) {
        Optional<Table> before = planned.before().table(member.table().name());
        return touched.contains(member.it().path(member.table().name()))
                && before.stream().noneMatch(t -> t.members().contains(member.it()));
    }

    private <T> Stream<In<T>> within(Function<Table, List<T>> parts) {
        return planned.after().tables().values().stream()
                .flatMap(t -> parts.apply(t).stream().map(p -> new In<>(t, p)));
    }

    private static boolean isCreation(Operation operation) {
        return operation instanceof CreateTable
                || operation instanceof AddColumn
                || (operation instanceof AlterColumn op
                        && !op.from().type().equals(op.to().type()));
    }

    private static Set<SchemaPath> subjects(Planned planned, java.util.function.Predicate<Operation> which) {
        return planned.operations().stream()
                .filter(which)
                .map(Operation::subject)
                .collect(Collectors.toUnmodifiableSet());
    }
}
