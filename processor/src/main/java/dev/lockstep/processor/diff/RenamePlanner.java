package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameColumn;
import dev.lockstep.processor.operation.RenameEnumType;
import dev.lockstep.processor.operation.RenameEnumValue;
import dev.lockstep.processor.operation.RenameSequence;
import dev.lockstep.processor.operation.RenameTable;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.PlanMessage;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.EnumType;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the former names in the hints into renames: whole objects first, then what stands in them. */
final class RenamePlanner {
    private final Schema desired;
    private final Hints hints;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<ObjectName, ObjectName> formerTables = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Schema schema;

    private RenamePlanner(Schema before, Schema desired, Hints hints) {
        this.schema = before;
        this.desired = desired;
        this.hints = hints;
    }

    static RenamePlan plan(Schema before, Schema desired, Hints hints) {
        RenamePlanner planner = new RenamePlanner(before, desired, hints);
        planner.objects(SchemaPath.Kind.ENUM_TYPE, before.enumTypes(), desired.enumTypes(), RenameEnumType::new);
        planner.objects(SchemaPath.Kind.SEQUENCE, before.sequences(), desired.sequences(), RenameSequence::new);
        planner.tables(before);
        planner.columns();
        planner.enumValues();
        return new RenamePlan(
                List.copyOf(planner.operations),
                planner.schema,
                Map.copyOf(planner.formerTables),
                List.copyOf(planner.findings));
    }

    private void tables(Schema before) {
        objects(SchemaPath.Kind.TABLE, before.tables(), desired.tables(), (from, to) -> {
            formerTables.put(to, from);
            return new RenameTable(from, to);
        });
    }

    private void columns() {
        for (Table table : desired.tables().values()) {
            ObjectName name = table.name();
            members(
                    SchemaPath.Kind.COLUMN,
                    name,
                    schema.table(name).map(RenamePlanner::columnNames).orElse(Set.of()),
                    columnNames(table),
                    (from, to) -> new RenameColumn(name, from, to));
        }
    }

    private void enumValues() {
        for (EnumType type : desired.enumTypes().values()) {
            EnumType old = schema.enumTypes().get(type.name());
            members(
                    SchemaPath.Kind.ENUM_VALUE,
                    type.name(),
                    old == null ? Set.of() : new HashSet<>(old.values()),
                    new HashSet<>(type.values()),
                    (from, to) -> new RenameEnumValue(type.name(), from, to));
        }
    }

    private void objects(
            SchemaPath.Kind kind,
            Map<ObjectName, ?> old,
            Map<ObjectName, ?> wanted,
            BiFunction<ObjectName, ObjectName, Operation> rename) {
        Map<ObjectName, List<ObjectName>> candidates = new TreeMap<>();
        hints.renames().forEach((path, names) -> {
            if (path.kind() == kind) {
                candidates.put(path.object(), spellings(path.object(), names));
            }
        });
        resolve(old.keySet(), wanted.keySet(), candidates, rename, name -> new SchemaPath(kind, name, null));
    }

    private void members(
            SchemaPath.Kind kind,
            ObjectName object,
            Set<String> old,
            Set<String> wanted,
            BiFunction<String, String, Operation> rename) {
        Map<String, List<String>> candidates = new TreeMap<>();
        hints.renames().forEach((path, names) -> {
            @Nullable String member = path.member();
            if (path.kind() == kind && path.object().equals(object) && member != null) {
                candidates.put(member, names);
            }
        });
        resolve(old, wanted, candidates, rename, name -> new SchemaPath(kind, object, name));
    }

    private <N extends Comparable<? super N>> void resolve(
            Set<N> old,
            Set<N> wanted,
            Map<N, List<N>> candidates,
            BiFunction<N, N, Operation> rename,
            Function<N, SchemaPath> path) {
        NameResolver.Resolution<N> resolution = NameResolver.resolve(old, wanted, candidates);
        for (NameResolver.Rename<N> each : resolution.renames()) {
            Operation operation = rename.apply(each.from(), each.to());
            operations.add(operation);
            schema = operation.apply(schema);
        }
        for (NameResolver.Conflict<N> each : resolution.conflicts()) {
            findings.add(finding(each, path));
        }
    }

    private static <N> Finding finding(NameResolver.Conflict<N> conflict, Function<N, SchemaPath> path) {
        SchemaPath claimant = path.apply(conflict.claimant());
        return Finding.of(
                message(conflict.reason()),
                new Place.At(claimant),
                claimant.kind().noun(),
                claimant,
                path.apply(conflict.former()),
                path.apply(conflict.other()));
    }

    static Message message(NameResolver.Reason reason) {
        return switch (reason) {
            case CLAIMED_TWICE -> PlanMessage.RENAME_CLAIMED_TWICE;
            case STILL_THERE -> PlanMessage.RENAME_STILL_THERE;
            case SWAPPED -> PlanMessage.RENAME_SWAPPED;
        };
    }

    /** Where the former name may have stood: in the same database schema, in the one it names, in the default one. */
    private static List<ObjectName> spellings(ObjectName now, List<String> names) {
        List<ObjectName> result = new ArrayList<>();
        for (String name : names) {
            result.add(now.renamed(name));
            int dot = name.indexOf('.');
            if (dot > 0 && dot < name.length() - 1) {
                result.add(new ObjectName(name.substring(0, dot), name.substring(dot + 1)));
            }
            result.add(ObjectName.of(name));
        }
        return result;
    }

    private static Set<String> columnNames(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toSet());
    }
}
