package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the embedded attributes around an attribute say of its columns, by Hibernate's {@code @EmbeddedColumnNaming} and
 * {@code @EmbeddedTable}.
 *
 * @param patterns of names, the innermost first, each with one {@code %s}
 * @param former such patterns, as they were when embedded attributes had other names
 * @param table the secondary table that holds them; empty for the primary one
 */
record Embedding(List<String> patterns, List<List<String>> former, String table) {
    private static final String SUFFIX = "_%s";

    static final Embedding NONE = new Embedding(List.of(), List.of(), "");

    Embedding {
        patterns = List.copyOf(patterns);
        former = List.copyOf(former);
    }

    /** What is said of the attributes within an embedded one. */
    Embedding in(Attribute attribute) {
        Optional<String> pattern = attribute
                .annotations()
                .find(Jpa.HIBERNATE + "EmbeddedColumnNaming")
                .map(a -> a.string("value"));
        List<List<String>> past = new ArrayList<>();
        if (pattern.isPresent() && pattern.get().isEmpty()) {
            for (String name : NamePart.of(attribute).former()) {
                past.add(inner(Optional.of(name + SUFFIX), patterns));
                former.forEach(f -> past.add(inner(Optional.of(name + SUFFIX), f)));
            }
        }
        Optional<String> now = pattern.map(p -> p.isEmpty() ? attribute.name() + SUFFIX : p);
        former.forEach(f -> past.add(inner(now, f)));
        String own = attribute
                .annotations()
                .find(Jpa.HIBERNATE + "EmbeddedTable")
                .map(a -> a.string("value"))
                .orElse(table);
        return new Embedding(inner(now, patterns), past, own);
    }

    private static List<String> inner(Optional<String> first, List<String> outer) {
        return Stream.concat(first.stream(), outer.stream()).toList();
    }

    /** A column's name, written or implied by the attribute, as the patterns make it. */
    String name(String column) {
        return name(column, patterns);
    }

    /** The same as it is and was. */
    NamePart name(NamePart column) {
        List<String> past = new ArrayList<>();
        for (String each : column.former()) {
            past.add(name(each, patterns));
            former.forEach(f -> past.add(name(each, f)));
        }
        former.forEach(f -> past.add(name(column.now(), f)));
        return new NamePart(name(column.now(), patterns), past);
    }

    private static String name(String column, List<String> patterns) {
        String name = column;
        for (String pattern : patterns) {
            name = pattern.replace("%s", name);
        }
        return name;
    }
}
