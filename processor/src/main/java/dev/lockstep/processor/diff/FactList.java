package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.ColumnDescription;
import dev.lockstep.processor.operation.CreateTable;
import dev.lockstep.processor.operation.DropColumn;
import dev.lockstep.processor.operation.DropTable;
import dev.lockstep.processor.operation.Fact;
import dev.lockstep.processor.operation.Facts;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a migration changes as its reader sees it: an object that is dropped and made again has changed, or, when it is
 * as before, has not; what comes and goes with its table or its column goes without saying.
 */
final class FactList {
    private final Map<SchemaPath, Column> oldColumns = new HashMap<>();
    private final Map<SchemaPath, Column> newColumns = new HashMap<>();
    private final Map<SchemaPath, List<Fact>> facts = new LinkedHashMap<>();
    private final List<SchemaPath> whole = new ArrayList<>();

    private FactList(List<Operation> operations) {
        for (Operation operation : operations) {
            note(operation);
            Fact fact = Facts.of(operation);
            facts.computeIfAbsent(fact.path(), p -> new ArrayList<>()).add(fact);
        }
    }

    /** The facts, each object's together, in the order of the operations. */
    static List<Fact> of(List<Operation> operations) {
        FactList list = new FactList(operations);
        List<Fact> result = new ArrayList<>();
        list.facts.forEach((path, facts) -> {
            if (!list.isImplied(path, facts)) {
                result.addAll(list.merged(path, facts));
            }
        });
        return result;
    }

    private void note(Operation operation) {
        if (operation instanceof AlterColumn op) {
            oldColumns.putIfAbsent(op.subject(), op.from());
            newColumns.put(op.subject(), op.to());
        } else if (operation instanceof DropColumn op) {
            oldColumns.putIfAbsent(op.subject(), op.column());
        } else if (operation instanceof AddColumn op) {
            newColumns.put(op.subject(), op.column());
        } else if (operation instanceof CreateTable || operation instanceof DropTable) {
            whole.add(operation.subject());
        }
    }

    private List<Fact> merged(SchemaPath path, List<Fact> facts) {
        List<Fact> renames = facts.stream().filter(FactList::isRename).toList();
        List<Fact> rest = facts.stream().filter(f -> !isRename(f)).toList();
        List<Fact> result = new ArrayList<>(renames);
        Column from = oldColumns.get(path);
        Column to = newColumns.get(path);
        if (from != null && to != null) {
            if (!from.equals(to)) {
                result.add(ColumnDescription.between(path, from, to));
            }
        } else if (rest.size() < 2) {
            result.addAll(rest);
        } else if (!rest.get(0).from().equals(rest.get(rest.size() - 1).to())) {
            result.add(Fact.change(
                    path, rest.get(0).from(), rest.get(rest.size() - 1).to()));
        }
        return result;
    }

    private static boolean isRename(Fact fact) {
        return fact.verb() == Fact.Verb.RENAME || fact.verb() == Fact.Verb.RENAME_VALUE;
    }

    private boolean isImplied(SchemaPath path, List<Fact> facts) {
        if (path.member() == null || facts.size() > 1 || isRename(facts.get(0))) {
            return false;
        }
        return whole.contains(SchemaPath.table(path.object())) || isOfColumn(path, facts.get(0));
    }

    /** Whether a constraint or an index comes or goes because a column does. */
    private boolean isOfColumn(SchemaPath path, Fact fact) {
        Map<SchemaPath, Column> side = fact.verb() == Fact.Verb.ADD ? newColumns : oldColumns;
        Map<SchemaPath, Column> other = fact.verb() == Fact.Verb.ADD ? oldColumns : newColumns;
        String text = fact.verb() == Fact.Verb.ADD ? fact.to() : fact.from();
        return path.kind() != SchemaPath.Kind.COLUMN
                && side.keySet().stream()
                        .filter(c -> c.object().equals(path.object()) && !other.containsKey(c))
                        .anyMatch(c -> Mentions.in(text, Objects.requireNonNull(c.member())));
    }
}
