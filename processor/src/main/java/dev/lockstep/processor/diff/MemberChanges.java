package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.RenameMember;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What becomes of the constraints and indexes of a table that stays.
 *
 * @param kept as they are
 * @param renamed given another name
 * @param dropped the old ones that go
 * @param added the new ones that come
 */
record MemberChanges(
        List<TableMember> kept, List<RenameMember> renamed, List<TableMember> dropped, List<TableMember> added) {

    /**
     * Compares two forms of one table.
     *
     * @param taken the names of all relations before: a rename never takes one, since which of two goes first would
     *     then matter in both directions
     */
    static MemberChanges between(Table before, Table after, Set<ObjectName> taken) {
        List<TableMember> kept =
                before.members().stream().filter(after.members()::contains).toList();
        List<TableMember> dropped = new ArrayList<>(before.members());
        dropped.removeAll(kept);
        List<TableMember> added = new ArrayList<>();
        List<RenameMember> renamed = new ArrayList<>();
        for (TableMember member : after.members()) {
            if (kept.contains(member)) {
                continue;
            }
            Optional<TableMember> match = isFree(member, before, taken)
                    ? dropped.stream()
                            .filter(m -> m.kind() == member.kind() && m.sameAs(member))
                            .findFirst()
                    : Optional.empty();
            match.ifPresent(dropped::remove);
            match.ifPresentOrElse(m -> renamed.add(new RenameMember(after.name(), m, member)), () -> added.add(member));
        }
        return new MemberChanges(kept, List.copyOf(renamed), List.copyOf(dropped), List.copyOf(added));
    }

    /** Those that stay what they are, under their old names. */
    List<TableMember> staying() {
        return Stream.concat(kept.stream(), renamed.stream().map(RenameMember::from))
                .toList();
    }

    private static boolean isFree(TableMember member, Table before, Set<ObjectName> taken) {
        boolean relation =
                Relations.isRelation(member) && taken.contains(before.name().renamed(member.name()));
        boolean constraint = member.kind() != SchemaPath.Kind.INDEX
                && before.members().stream()
                        .anyMatch(m ->
                                m.kind() != SchemaPath.Kind.INDEX && m.name().equals(member.name()));
        return !relation && !constraint;
    }
}
