package dev.lockstep.processor.diff;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.List;

/** Which names share a database schema's one space of relations: tables, sequences, indexes, and keys, which are indexes. */
public final class Relations {
    private Relations() {}

    /** The table's own name and those of its indexes. */
    public static List<ObjectName> of(Table table) {
        List<ObjectName> names = new ArrayList<>();
        names.add(table.name());
        for (TableMember member : table.members()) {
            if (isRelation(member)) {
                names.add(table.name().renamed(member.name()));
            }
        }
        return names;
    }

    /** Whether the member is an index or makes one (the manual's page on CREATE INDEX and section 5.5). */
    public static boolean isRelation(TableMember member) {
        return member.kind() != SchemaPath.Kind.CHECK && member.kind() != SchemaPath.Kind.FOREIGN_KEY;
    }
}
