package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * What the embedded attributes around an attribute say of its columns, by Hibernate's {@code @EmbeddedColumnNaming} and
 * {@code @EmbeddedTable}.
 *
 * @param patterns of names, the innermost first, each with one {@code %s}
 * @param table the secondary table that holds them; empty for the primary one
 */
record Embedding(List<String> patterns, String table) {
    static final Embedding NONE = new Embedding(List.of(), "");

    Embedding {
        patterns = List.copyOf(patterns);
    }

    /** What is said of the attributes within an embedded one. */
    Embedding in(Attribute attribute) {
        List<String> inner = new ArrayList<>();
        attribute
                .annotations()
                .find(Jpa.HIBERNATE + "EmbeddedColumnNaming")
                .map(a -> a.string("value"))
                .ifPresent(p -> inner.add(p.isEmpty() ? attribute.name() + "_%s" : p));
        inner.addAll(patterns);
        String own = attribute
                .annotations()
                .find(Jpa.HIBERNATE + "EmbeddedTable")
                .map(a -> a.string("value"))
                .orElse(table);
        return new Embedding(inner, own);
    }

    /** A column's name, written or implied by the attribute, as the patterns make it. */
    String name(String column) {
        String name = column;
        for (String pattern : patterns) {
            name = pattern.replace("%s", name);
        }
        return name;
    }
}
