package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code @DatabaseIndex}: what CREATE INDEX says and {@code jakarta.persistence.Index} cannot. */
final class DatabaseIndexReader {
    // A column's name, bare or quoted; an operator class; the direction; the place of nulls.
    private static final Pattern COLUMN = Pattern.compile("(?i)(\"[^\"]+\"|`[^`]+`|[\\p{L}_][\\p{L}\\p{N}_$]*)"
            + "(?:\\s+(?!(?:asc|desc|nulls)\\b)([a-z_][a-z0-9_.]*))?"
            + "(?:\\s+(asc|desc))?"
            + "(?:\\s+nulls\\s+(first|last))?");

    private final ReaderContext context;

    DatabaseIndexReader(ReaderContext context) {
        this.context = context;
    }

    /** Adds the entity's indexes to its table, whose columns are all read. */
    void read(EntityClass entity, TableDraft table) {
        for (Annotation index :
                entity.annotations().repeated(Jpa.LOCKSTEP + "DatabaseIndex", Jpa.LOCKSTEP + "DatabaseIndexes")) {
            read(index, table);
        }
    }

    private void read(Annotation annotation, TableDraft table) {
        List<Index.Part> parts = new ArrayList<>();
        @Nullable String operatorClass = emptyToNull(annotation.string("operatorClass"));
        for (String column : annotation.strings("columns")) {
            Optional<Index.Part> part = column(column, operatorClass, annotation, table);
            if (part.isEmpty()) {
                return;
            }
            parts.add(part.get());
        }
        for (String expression : annotation.strings("expressions")) {
            parts.add(new Index.Part(null, expression, false, false, operatorClass));
        }
        if (parts.isEmpty()) {
            context.findings().report(MappingMessage.EMPTY_INDEX, annotation.place(), table.name());
            return;
        }
        List<String> include = new ArrayList<>();
        for (String column : annotation.strings("include")) {
            Optional<String> stored = stored(column, annotation, table);
            if (stored.isEmpty()) {
                return;
            }
            include.add(stored.get());
        }
        Index index = new Index(
                "",
                parts,
                annotation.flag("unique"),
                annotation.string("method").toLowerCase(Locale.ROOT),
                emptyToNull(annotation.string("where")),
                include,
                annotation.flag("nullsNotDistinct"));
        table.index(context.storedOrEmpty(annotation.string("name")), index, words(parts), annotation.place());
    }

    private Optional<Index.Part> column(
            String text, @Nullable String operatorClass, Annotation annotation, TableDraft table) {
        Matcher matcher = COLUMN.matcher(text.strip());
        if (!matcher.matches()) {
            unknown(text, annotation, table);
            return Optional.empty();
        }
        boolean descending = "desc".equalsIgnoreCase(matcher.group(3));
        boolean nullsFirst =
                matcher.group(4) == null ? descending : matcher.group(4).equalsIgnoreCase("first");
        @Nullable String own = matcher.group(2);
        return stored(matcher.group(1), annotation, table)
                .map(c -> new Index.Part(c, null, descending, nullsFirst, own == null ? operatorClass : own));
    }

    /** Columns go by their database names; one that only the naming strategy explains is understood too. */
    private Optional<String> stored(String written, Annotation annotation, TableDraft table) {
        Optional<String> found = Stream.of(
                        Identifier.parse(written).stored(), context.naming().stored(written))
                .filter(n -> table.column(n).isPresent())
                .findFirst();
        if (found.isEmpty()) {
            unknown(written, annotation, table);
        }
        return found;
    }

    private void unknown(String written, Annotation annotation, TableDraft table) {
        context.findings()
                .report(
                        MappingMessage.UNKNOWN_COLUMN,
                        annotation.place(),
                        annotation.shortName(),
                        written,
                        table.name(),
                        String.join(", ", table.columnNames()));
    }

    /** What a generated name says of the parts: columns as they are, of expressions the words. */
    private static List<String> words(List<Index.Part> parts) {
        return parts.stream()
                .map(p -> p.column() != null
                        ? p.column()
                        : Objects.requireNonNull(p.expression())
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                                .replaceAll("^_|_$", ""))
                .toList();
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
