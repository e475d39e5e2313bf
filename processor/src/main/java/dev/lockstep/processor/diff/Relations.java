package dev.lockstep.processor.diff;

import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** Every name that is taken: of sequences, tables and their indexes. */
    static Set<ObjectName> ofAll(Schema schema) {
        Set<ObjectName> names = new HashSet<>(schema.sequences().keySet());
        schema.tables().values().forEach(t -> names.addAll(of(t)));
        return names;
    }

    /** Whether the member is an index or makes one (the manual's page on CREATE INDEX and section 5.5). */
    public static boolean isRelation(TableMember member) {
        return member.kind() != SchemaPath.Kind.CHECK && member.kind() != SchemaPath.Kind.FOREIGN_KEY;
    }
}
