package dev.lockstep.processor.check;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.PlanMessage;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * No name is longer than the database keeps: PostgreSQL cuts it without an error (the manual's section 4.1.1), and two
 * names may then be one.
 */
final class NameTooLong {
    private NameTooLong() {}

    static List<Finding> findings(Schema schema, int limit) {
        return paths(schema).stream()
                .filter(p -> bytes(name(p)) > limit)
                .map(p -> Finding.of(
                        PlanMessage.NAME_TOO_LONG,
                        new Place.At(p),
                        p.kind().noun(),
                        p,
                        bytes(name(p)),
                        cut(name(p), limit)))
                .toList();
    }

    private static List<SchemaPath> paths(Schema schema) {
        List<SchemaPath> paths = new ArrayList<>();
        schema.namespaces().forEach(n -> paths.add(SchemaPath.namespace(n)));
        schema.sequences().keySet().forEach(s -> paths.add(SchemaPath.sequence(s)));
        schema.enumTypes().values().forEach(e -> {
            paths.add(SchemaPath.enumType(e.name()));
            e.values().forEach(v -> paths.add(SchemaPath.enumValue(e.name(), v)));
        });
        schema.tables().values().forEach(t -> {
            paths.add(SchemaPath.table(t.name()));
            t.columns().forEach(c -> paths.add(SchemaPath.column(t.name(), c.name())));
            t.members().forEach(m -> paths.add(m.path(t.name())));
        });
        return paths;
    }

    private static String name(SchemaPath path) {
        String member = path.member();
        return member == null ? path.object().name() : member;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String cut(String name, int limit) {
        int end = name.length();
        while (bytes(name.substring(0, end)) > limit) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
