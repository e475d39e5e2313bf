package dev.lockstep.processor.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What Hibernate's {@code @GenericGenerator} asks for, by the name of a strategy or of a class of Hibernate's own. */
final class GeneratorParameters {
    private static final String IDS = "org.hibernate.id.";
    private static final String INCREMENT = "increment_size";
    private static final Set<String> SEQUENCES =
            Set.of("sequence", "enhanced-sequence", "native", IDS + "enhanced.SequenceStyleGenerator");
    private static final Set<String> TABLES = Set.of("table", "enhanced-table", IDS + "enhanced.TableGenerator");
    private static final Set<String> IDENTITIES = Set.of("identity", IDS + "IdentityGenerator");
    static final Set<String> WITHOUT_OBJECTS = Set.of(
            "assigned",
            "foreign",
            "guid",
            "increment",
            "select",
            "uuid",
            "uuid.hex",
            "uuid2",
            IDS + "Assigned",
            IDS + "ForeignGenerator",
            IDS + "GUIDGenerator",
            IDS + "IncrementGenerator",
            IDS + "SelectGenerator",
            IDS + "UUIDGenerator",
            IDS + "UUIDHexGenerator",
            IDS + "uuid.UuidGenerator");
    // Those that take the increment to the sequence.
    private static final Set<String> POOLED = Set.of("", "pooled", "pooled-lo", "pooled-lotl");

    private final Annotation generator;
    private final Map<String, String> parameters = new HashMap<>();

    GeneratorParameters(Annotation generator) {
        this.generator = generator;
        generator.all("parameters").forEach(p -> parameters.put(p.string("name"), p.string("value")));
    }

    /** What is generated, and by what. */
    enum Kind {
        SEQUENCE,
        TABLE,
        IDENTITY,
        NOTHING,
        UNKNOWN
    }

    /** @param classes tells of a class that is not Hibernate's own */
    Kind kind(GeneratorClasses classes) {
        String strategy = strategy();
        boolean understood = POOLED.contains(text("optimizer", ""))
                && !parameters.containsKey("force_table_use")
                && Set.of("", "1").contains(text("value_count", ""));
        if (SEQUENCES.contains(strategy)) {
            return understood ? Kind.SEQUENCE : Kind.UNKNOWN;
        }
        if (TABLES.contains(strategy)) {
            return Kind.TABLE;
        }
        if (IDENTITIES.contains(strategy)) {
            return Kind.IDENTITY;
        }
        return WITHOUT_OBJECTS.contains(strategy) || classes.needsNothing(strategy) ? Kind.NOTHING : Kind.UNKNOWN;
    }

    /** The strategy's name, or its class. */
    String strategy() {
        return generator
                .type("type")
                .map(TypeMapper::nameOf)
                .filter(type -> !type.equals("org.hibernate.generator.Generator"))
                .orElseGet(() -> generator.string("strategy"));
    }

    /** The sequence that is asked for. */
    SequenceNeed sequence() {
        return new SequenceNeed(
                generator.string("name"),
                text("sequence_name", text("sequence", "")),
                text("schema", ""),
                number("initial_value", 1),
                number(INCREMENT, 50),
                "");
    }

    /** The table that is asked for. */
    GeneratorTables.Need table() {
        return new GeneratorTables.Need(
                text("table_name", generator.string("name")),
                text("schema", ""),
                text("segment_column_name", ""),
                text("value_column_name", ""),
                number("segment_value_length", 255));
    }

    private String text(String name, String otherwise) {
        return parameters.getOrDefault(name, otherwise);
    }

    private int number(String name, int otherwise) {
        String text = text(name, "");
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
