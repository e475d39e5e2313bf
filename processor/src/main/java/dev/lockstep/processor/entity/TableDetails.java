package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code @Table} and {@code @JoinTable} say beyond the name: constraints, indexes, the comment. */
final class TableDetails {
    private final ReaderContext context;

    TableDetails(ReaderContext context) {
        this.context = context;
    }

    /** Adds them to a table whose columns are all read. */
    void read(Annotation annotation, TableDraft table, ElementRef place) {
        if (!annotation.string("options").isEmpty()) {
            context.findings().report(MappingMessage.COLUMN_OPTIONS, place, annotation.string("options"));
        }
        if (!annotation.string("comment").isEmpty()) {
            table.comment(annotation.string("comment"));
        }
        context.checks(annotation, table, "", place);
        for (Annotation unique : annotation.all("uniqueConstraints")) {
            Optional<ConstraintOptions> options = ConstraintOptions.ofUnique(unique.string("options"));
            if (options.isEmpty()) {
                context.findings().report(MappingMessage.UNIQUE_OPTIONS, place, unique.string("options"));
            }
            columns(unique.strings("columnNames"), table, unique)
                    .ifPresent(c -> table.unique(
                            context.storedOrEmpty(unique.string("name")),
                            c,
                            options.orElse(ConstraintOptions.NONE),
                            place));
        }
        for (Annotation index : annotation.all("indexes")) {
            index(index, table, place);
        }
    }

    private void index(Annotation annotation, TableDraft table, ElementRef place) {
        if (!annotation.string("options").isEmpty()) {
            context.findings().report(MappingMessage.COLUMN_OPTIONS, place, annotation.string("options"));
        }
        List<String> names = new ArrayList<>();
        List<Boolean> descending = new ArrayList<>();
        for (String part : annotation.string("columnList").split(",", -1)) {
            String text = part.strip();
            String lower = text.toLowerCase(Locale.ROOT);
            boolean isDescending = lower.endsWith(" desc");
            int end = isDescending ? text.length() - 5 : lower.endsWith(" asc") ? text.length() - 4 : text.length();
            names.add(text.substring(0, end).strip());
            descending.add(isDescending);
        }
        columns(names, table, annotation).ifPresent(c -> index(annotation, table, c, descending, place));
    }

    private void index(
            Annotation annotation, TableDraft table, List<String> columns, List<Boolean> descending, ElementRef place) {
        String name = context.storedOrEmpty(annotation.string("name"));
        boolean unique = annotation.flag("unique");
        // Hibernate makes a constraint of a unique index, unless the order of its columns matters.
        if (unique && !descending.contains(true)) {
            table.unique(name, columns, place);
            return;
        }
        List<Index.Part> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean desc = descending.get(i);
            parts.add(new Index.Part(columns.get(i), null, desc, desc, null));
        }
        table.index(name, new Index("", parts, unique, "btree", null, List.of(), false), columns, place);
    }

    /** The columns by their stored names; one that the table lacks is reported. */
    private Optional<List<String>> columns(List<String> written, TableDraft table, Annotation annotation) {
        List<String> found = new ArrayList<>();
        for (String name : written) {
            String stored = name.isBlank() ? "" : context.naming().stored(name);
            if (table.column(stored).isEmpty()) {
                context.findings()
                        .report(
                                MappingMessage.UNKNOWN_COLUMN,
                                annotation.place(),
                                annotation.shortName(),
                                name,
                                table.name(),
                                String.join(", ", table.columnNames()));
                return Optional.empty();
            }
            found.add(stored);
        }
        return Optional.of(found);
    }
}
