package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.Fact;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Words a migration's message from its operations, in the fewest of three forms that fits. */
final class Suggestion {
    private static final int MAX_LENGTH = 70;
    private static final int MAX_NAMES = 3;

    private final Function<ObjectName, Optional<String>> entityName;
    private final Map<String, Set<String>> objects = new LinkedHashMap<>();
    private final Map<ObjectName, Map<String, Set<String>>> updates = new TreeMap<>();

    Suggestion(List<Operation> operations, Function<ObjectName, Optional<String>> entityName) {
        this.entityName = entityName;
        List<Fact> facts = FactList.of(operations);
        Set<SchemaPath> whole = new LinkedHashSet<>();
        facts.stream().filter(f -> isWhole(f, SchemaPath.Kind.TABLE)).forEach(f -> whole.add(f.path()));
        boolean tablesOnly = !whole.isEmpty();
        for (Fact fact : facts) {
            if (fact.path().member() != null || fact.verb() == Fact.Verb.CHANGE) {
                update(fact, whole.contains(SchemaPath.table(fact.path().object())));
            } else if (!tablesOnly || isWhole(fact, SchemaPath.Kind.TABLE) || fact.verb() == Fact.Verb.RENAME) {
                object(fact);
            }
        }
    }

    String text() {
        List<String> parts = new ArrayList<>();
        objects.forEach((verb, names) -> parts.add(verb + " " + join(names)));
        updates.forEach((table, verbs) -> {
            List<String> clauses = new ArrayList<>();
            verbs.forEach((verb, names) -> clauses.add(verb + " " + join(names)));
            parts.add("update " + name(table) + ": " + String.join(", ", clauses));
        });
        String full = String.join("; ", parts);
        return full.length() <= MAX_LENGTH ? full : shorter();
    }

    private String shorter() {
        List<String> parts = new ArrayList<>();
        objects.forEach((verb, names) -> parts.add(verb + " " + join(names)));
        if (updates.size() == 1) {
            updates.forEach((table, verbs) -> parts.add("update " + name(table) + ": " + counted(verbs)));
        } else if (!updates.isEmpty()) {
            parts.add("update "
                    + join(new LinkedHashSet<>(
                            updates.keySet().stream().map(this::name).toList())));
        }
        String text = String.join("; ", parts);
        return text.length() <= MAX_LENGTH ? text : cut(text);
    }

    /** Names can be as long as they like: cut at a word, keeping two at least. */
    private static String cut(String text) {
        int end = text.lastIndexOf(' ', MAX_LENGTH);
        return end <= text.indexOf(' ')
                ? text.substring(0, MAX_LENGTH)
                : text.substring(0, end).replaceAll("[,;:]$", "");
    }

    private static String counted(Map<String, Set<String>> verbs) {
        List<String> clauses = new ArrayList<>();
        verbs.forEach((verb, names) ->
                clauses.add(verb + " " + (names.size() == 1 ? names.iterator().next() : names.size() + " fields")));
        return String.join(", ", clauses);
    }

    private void update(Fact fact, boolean ofWhole) {
        if (!ofWhole) {
            Clause clause = Clause.of(fact);
            updates.computeIfAbsent(fact.path().object(), t -> new LinkedHashMap<>())
                    .computeIfAbsent(clause.verb(), v -> new LinkedHashSet<>())
                    .add(clause.noun());
        }
    }

    private void object(Fact fact) {
        boolean rename = fact.verb() == Fact.Verb.RENAME;
        String name = fact.path().object().name();
        String noun = fact.path().kind() == SchemaPath.Kind.TABLE
                ? ""
                : fact.path().kind().noun() + " ";
        objects.computeIfAbsent(verb(fact), v -> new LinkedHashSet<>())
                .add(noun + (rename ? fact.from() + " to " + name : name));
    }

    private static String verb(Fact fact) {
        return switch (fact.verb()) {
            case ADD -> "add";
            case DROP -> "drop";
            case CHANGE -> "change";
            case RENAME, RENAME_VALUE -> "rename";
        };
    }

    private static boolean isWhole(Fact fact, SchemaPath.Kind kind) {
        return fact.path().kind() == kind && (fact.verb() == Fact.Verb.ADD || fact.verb() == Fact.Verb.DROP);
    }

    private String name(ObjectName table) {
        return entityName.apply(table).orElse(table.name());
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}, {@code a, b and 4 more}. */
    private static String join(Set<String> names) {
        List<String> all = List.copyOf(new ArrayList<>(names));
        if (all.size() == 1) {
            return all.get(0);
        }
        boolean fits = all.size() <= MAX_NAMES;
        List<String> head = fits ? all.subList(0, all.size() - 1) : all.subList(0, MAX_NAMES - 1);
        String last = fits ? all.get(all.size() - 1) : all.size() - head.size() + " more";
        return String.join(", ", head) + " and " + last;
    }
}
