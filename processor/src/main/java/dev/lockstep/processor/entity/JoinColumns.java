package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ForeignKey.DeleteRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a foreign key and what they refer to (Jakarta Persistence 3.2, section 11.1.25). */
final class JoinColumns {
    // What a foreign key definition may say beyond what the mapping says already.
    private static final Pattern DEFINITION =
            Pattern.compile("(?i)\\s*foreign\\s+key\\s*\\([^)]*\\)\\s*references\\s+[^\\s(]+\\s*(?:\\([^)]*\\))?\\s*"
                    + "(?:on\\s+delete\\s+(no\\s+action|restrict|cascade|set\\s+null|set\\s+default))?\\s*");

    private final ReaderContext context;

    JoinColumns(ReaderContext context) {
        this.context = context;
    }

    /**
     * A column that refers to another.
     *
     * @param annotation the {@code @JoinColumn}, if any
     * @param name as stored
     * @param referenced the column referred to
     */
    record Join(Optional<Annotation> annotation, String name, Column referenced) {}

    /**
     * Pairs join columns with what they refer to; empty when they do not fit, which is reported.
     *
     * @param annotations the {@code @JoinColumn}s, none for the defaults
     * @param prefix what a name that is not given starts with: the attribute's or the entity's name
     */
    Optional<List<Join>> join(List<Annotation> annotations, MappedEntity target, String prefix, ElementRef place) {
        List<Column> key = target.table().keyColumns();
        if (annotations.isEmpty()) {
            return Optional.of(key.stream()
                    .map(c -> new Join(Optional.empty(), implied(prefix, c), c))
                    .toList());
        }
        boolean explicit = annotations.stream()
                .anyMatch(a -> !a.string("referencedColumnName").isEmpty());
        if (!explicit && annotations.size() != key.size()) {
            context.findings()
                    .report(
                            Message.JOIN_COLUMN_COUNT,
                            place,
                            annotations.size(),
                            target.type().simpleName(),
                            String.join(", ", key.stream().map(Column::name).toList()));
            return Optional.empty();
        }
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            Annotation annotation = annotations.get(i);
            Optional<Column> referenced = explicit ? referenced(annotation, target) : Optional.of(key.get(i));
            if (referenced.isEmpty()) {
                context.findings()
                        .report(
                                Message.REFERENCED_COLUMN,
                                place,
                                annotation.string("referencedColumnName"),
                                target.table().name(),
                                String.join(", ", target.table().columnNames()));
                return Optional.empty();
            }
            String written = annotation.string("name");
            String name = written.isEmpty()
                    ? implied(prefix, referenced.get())
                    : context.naming().stored(written);
            joins.add(new Join(Optional.of(annotation), name, referenced.get()));
        }
        return Optional.of(joins);
    }

    private Optional<Column> referenced(Annotation annotation, MappedEntity target) {
        String written = annotation.string("referencedColumnName");
        List<Column> key = target.table().keyColumns();
        if (written.isEmpty()) {
            return key.size() == 1 ? Optional.of(key.get(0)) : Optional.empty();
        }
        return target.table().column(context.naming().stored(written));
    }

    private String implied(String prefix, Column referenced) {
        return context.naming().stored(prefix + "_" + referenced.name());
    }

    /** The column of a join: of the type it refers to, unless a {@code columnDefinition} says otherwise. */
    Column column(Join join, Attribute attribute, boolean nullable) {
        String definition =
                join.annotation().map(a -> a.string("columnDefinition")).orElse("");
        Optional<ColumnDefinition> parsed =
                definition.isEmpty() ? Optional.empty() : context.definition(definition, attribute.ref());
        Optional<MappedType> type = parsed.flatMap(d -> context.definedType(d, attribute.ref()));
        boolean notNull = parsed.map(ColumnDefinition::notNull).orElse(false);
        return context.collated(
                Column.of(
                                join.name(),
                                type.map(MappedType::type)
                                        .orElse(join.referenced().type()),
                                nullable && !notNull)
                        .withDefault(ColumnReader.defaultOf(attribute, parsed))
                        .withComment(ColumnReader.comment(join.annotation(), attribute)),
                join.annotation(),
                attribute,
                parsed);
    }

    /**
     * Adds the foreign key, unless the mapping asks for none.
     *
     * @param foreignKeys the {@code @ForeignKey}s that may speak of it, the first that does goes first
     */
    void foreignKey(
            TableDraft table,
            List<Join> joins,
            MappedEntity target,
            List<Annotation> foreignKeys,
            Optional<DeleteRule> onDelete,
            ElementRef place) {
        Optional<Annotation> said = foreignKeys.stream()
                .filter(f -> !f.constant("value").equals("PROVIDER_DEFAULT")
                        || !f.string("name").isEmpty()
                        || !f.string("foreignKeyDefinition").isEmpty())
                .findFirst();
        if (said.map(f -> f.constant("value").equals("NO_CONSTRAINT")).orElse(false)) {
            return;
        }
        Optional<DeleteRule> defined = said.flatMap(f -> defined(f, place));
        ForeignKey key = new ForeignKey(
                "",
                joins.stream().map(Join::name).toList(),
                target.table().name(),
                joins.stream().map(j -> j.referenced().name()).toList(),
                onDelete.or(() -> defined).orElse(DeleteRule.NO_ACTION));
        table.foreignKey(context.storedOrEmpty(said.map(f -> f.string("name")).orElse("")), key, place);
    }

    private Optional<DeleteRule> defined(Annotation foreignKey, ElementRef place) {
        String definition = foreignKey.string("foreignKeyDefinition");
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = DEFINITION.matcher(definition);
        if (!matcher.matches()) {
            context.findings().report(Message.FOREIGN_KEY_DEFINITION, place, definition);
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.group(1))
                .map(r -> DeleteRule.valueOf(r.toUpperCase(Locale.ROOT).replaceAll("\\s+", "_")));
    }

    /** What Lockstep's or Hibernate's {@code @OnDelete} says. */
    static Optional<DeleteRule> onDelete(Attribute attribute) {
        return attribute
                .annotations()
                .find(Jpa.LOCKSTEP + "OnDelete")
                .map(a -> a.constant("value"))
                .or(() ->
                        attribute.annotations().find(Jpa.HIBERNATE + "OnDelete").map(a -> a.constant("action")))
                .map(DeleteRule::valueOf);
    }
}
