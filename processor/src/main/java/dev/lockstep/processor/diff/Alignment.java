package dev.lockstep.processor.diff;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Says the desired schema in the words of the old one wherever both mean the same, so that what is left to compare is
 * compared by equality.
 *
 * <p>Expressions that mean the same keep their old spelling. A generated name keeps its old form; only when the
 * migration renames the table, or a column of the constraint or index, does the name follow, since the catalog is being
 * renamed there anyway and the old name may be wanted by a new table.
 */
final class Alignment {
    private final Canonical canonical;
    private final Hints hints;
    private final Schema before;
    private final RenamePlan plan;
    private final Set<ObjectName> wantedRelations = new HashSet<>();

    private Alignment(Canonical canonical, Hints hints, Schema before, RenamePlan plan, Schema desired) {
        this.canonical = canonical;
        this.hints = hints;
        this.before = before;
        this.plan = plan;
        wantedRelations.addAll(desired.sequences().keySet());
        desired.tables().values().forEach(t -> wantedRelations.addAll(Relations.of(t)));
    }

    static Schema align(Canonical canonical, Hints hints, Schema before, RenamePlan plan, Schema desired) {
        Alignment alignment = new Alignment(canonical, hints, before, plan, desired);
        return desired.mapTables(t -> plan.renamed()
                .table(t.name())
                .map(old -> alignment.table(old, t))
                .orElse(t));
    }

    private Table table(Table old, Table desired) {
        List<TableMember> unmatched = new ArrayList<>(old.members());
        List<TableMember> members = new ArrayList<>();
        List<TableMember> renamed = new ArrayList<>();
        for (TableMember member : desired.members()) {
            Optional<TableMember> match = unmatched.stream()
                    .filter(m -> m.name().equals(member.name()) && canonical.same(m, member))
                    .findFirst();
            match.ifPresentOrElse(m -> keep(m, unmatched, members), () -> renamed.add(member));
        }
        for (TableMember member : renamed) {
            Optional<TableMember> match =
                    unmatched.stream().filter(m -> canonical.same(m, member)).findFirst();
            match.ifPresent(unmatched::remove);
            members.add(match.map(m -> named(old, m, desired, member)).orElse(member));
        }
        // Columns and members in one step: a key's order decides that of the columns.
        return new Table(
                        desired.name(),
                        desired.columns().stream().map(c -> column(old, c)).toList(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        desired.comment())
                .withMembers(members);
    }

    private static void keep(TableMember member, List<TableMember> unmatched, List<TableMember> members) {
        unmatched.remove(member);
        members.add(member);
    }

    private Column column(Table old, Column desired) {
        return old.column(desired.name())
                .map(c -> canonical.inWordsOf(c, desired))
                .orElse(desired);
    }

    private TableMember named(Table oldTable, TableMember old, Table table, TableMember desired) {
        boolean generated = hints.generatedNames().contains(desired.path(table.name()));
        boolean keeps = generated && !follows(oldTable, old) && !isWanted(table, old);
        return keeps ? old : old.withName(desired.name());
    }

    /** Whether the renames of this migration reached the member. */
    private boolean follows(Table table, TableMember member) {
        ObjectName former = plan.formerTables().getOrDefault(table.name(), table.name());
        return !former.equals(table.name())
                || before.table(former)
                        .filter(t -> t.members().contains(member))
                        .isEmpty();
    }

    /** Whether something else is to have the old name. */
    private boolean isWanted(Table table, TableMember old) {
        return Relations.isRelation(old)
                ? wantedRelations.contains(table.name().renamed(old.name()))
                : table.members().stream()
                        .anyMatch(m -> Objects.equals(m.name(), old.name()) && m.kind() != SchemaPath.Kind.INDEX);
    }
}
