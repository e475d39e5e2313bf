package dev.lockstep.processor.scenario;

import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameColumn;
import dev.lockstep.processor.operation.RenameEnumType;
import dev.lockstep.processor.operation.RenameMember;
import dev.lockstep.processor.operation.RenameSequence;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which properties of schema objects a scenario changes: record components of objects that are there on both sides. */
final class Differences {
    private static final String SCHEMA = Schema.class.getPackageName();
    private final Set<String> properties = new TreeSet<>();

    private Differences() {}

    /** {@code Column.nullable}, {@code ForeignKey.onDelete}. */
    static Set<String> of(PlannedScenario scenario) {
        Differences differences = new Differences();
        scenario.operations().forEach(differences::renames);
        Schema before = scenario.before();
        Schema after = scenario.after();
        differences.compare(before, after);
        before.tables().forEach((name, table) -> after.table(name).ifPresent(t -> differences.table(table, t)));
        before.sequences()
                .forEach((name, s) -> differences.compare(s, after.sequences().get(name)));
        before.enumTypes()
                .forEach((name, e) -> differences.compare(e, after.enumTypes().get(name)));
        return differences.properties;
    }

    /** A rename changes the name of what it renames, though it is found under another one then. */
    private void renames(Operation operation) {
        if (operation instanceof RenameTable) {
            properties.add("Table.name");
        } else if (operation instanceof RenameColumn) {
            properties.add("Column.name");
        } else if (operation instanceof RenameSequence) {
            properties.add("Sequence.name");
        } else if (operation instanceof RenameEnumType) {
            properties.add("EnumType.name");
        } else if (operation instanceof RenameMember op) {
            properties.add(op.from().getClass().getSimpleName() + ".name");
        } else if (operation instanceof AlterEnumType op && !op.uses().isEmpty()) {
            properties.add("EnumType.values of a used type");
        }
    }

    private void table(Table before, Table after) {
        compare(before, after);
        for (Column column : before.columns()) {
            after.column(column.name()).ifPresent(c -> compare(column, c));
        }
        for (TableMember member : before.members()) {
            after.members().stream()
                    .filter(m -> m.path(after.name()).equals(member.path(before.name())))
                    .forEach(m -> compare(member, m));
        }
    }

    private void compare(Object before, @Nullable Object after) {
        if (after == null || before.getClass() != after.getClass()) {
            return;
        }
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            @Nullable Object one = value(component, before);
            @Nullable Object other = value(component, after);
            if (!Objects.equals(one, other)) {
                properties.add(name(before.getClass(), component));
                within(one, other);
            }
        }
    }

    private void within(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Record && other != null) {
            compare(one, other);
        } else if (one instanceof List<?> list && other instanceof List<?> others && list.size() == others.size()) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Record part && part.getClass().isMemberClass()) {
                    compare(part, others.get(i));
                }
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    /** Every component of every record that the model is made of, as far as {@link Schema} reaches. */
    static Set<String> all() {
        Set<Class<?>> types = new java.util.LinkedHashSet<>(Set.of(Schema.class));
        Set<Class<?>> found = Set.copyOf(types);
        while (!found.isEmpty()) {
            found = found.stream()
                    .flatMap(t -> Stream.of(t.getRecordComponents()))
                    .flatMap(c -> mentioned(c.getGenericType()))
                    .filter(types::add)
                    .collect(Collectors.toSet());
        }
        return types.stream()
                .flatMap(t -> Stream.of(t.getRecordComponents()).map(c -> name(t, c)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> mentioned(java.lang.reflect.Type type) {
        if (type instanceof java.lang.reflect.ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).flatMap(Differences::mentioned);
        }
        boolean own =
                type instanceof Class<?> c && c.isRecord() && c.getPackageName().equals(SCHEMA);
        return own ? Stream.of((Class<?>) type) : Stream.empty();
    }

    /** The properties of several scenarios together. */
    static Set<String> of(Collection<PlannedScenario> scenarios) {
        return scenarios.stream().flatMap(s -> of(s).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
