package dev.lockstep.processor.check;

import dev.lockstep.processor.diff.Relations;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.PlanMessage;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import dev.lockstep.processor.schema.TableMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables, sequences, indexes and the constraints that make one share the names of a database schema; the constraints of
 * a table share its own (the PostgreSQL manual, CREATE TABLE). A table and an enum type share those of types.
 */
final class DuplicateName {
    private final Map<ObjectName, SchemaPath> relations = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private DuplicateName() {}

    static List<Finding> findings(Schema schema) {
        DuplicateName rule = new DuplicateName();
        schema.tables().keySet().forEach(t -> claim(rule.relations, t, SchemaPath.table(t), rule.findings));
        schema.sequences().keySet().forEach(s -> claim(rule.relations, s, SchemaPath.sequence(s), rule.findings));
        schema.tables().values().forEach(rule::members);
        Map<ObjectName, SchemaPath> types = new HashMap<>();
        schema.tables().keySet().forEach(t -> types.put(t, SchemaPath.table(t)));
        schema.enumTypes().keySet().forEach(e -> claim(types, e, SchemaPath.enumType(e), rule.findings));
        return rule.findings;
    }

    private void members(Table table) {
        Map<String, SchemaPath> constraints = new HashMap<>();
        for (TableMember member : table.members()) {
            SchemaPath path = member.path(table.name());
            boolean reported = Relations.isRelation(member)
                    && claim(relations, table.name().renamed(member.name()), path, findings);
            if (!reported && member.kind() != SchemaPath.Kind.INDEX) {
                claim(constraints, member.name(), path, findings);
            }
        }
    }

    /** Whether the name was taken. */
    private static <N> boolean claim(Map<N, SchemaPath> taken, N name, SchemaPath path, List<Finding> findings) {
        SchemaPath other = taken.putIfAbsent(name, path);
        if (other != null) {
            findings.add(Finding.of(
                    PlanMessage.DUPLICATE_NAME,
                    new Place.At(path),
                    path.kind().noun(),
                    path,
                    other.kind().noun(),
                    other));
        }
        return other != null;
    }
}
