package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.operation.RenameStoredValue;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Renames of values that rows hold as text. What the values are is read off the checks on the column. */
final class StoredValues {
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'|(?<![\\w.'])-?\\d+(?![\\w.'])");

    private final List<Operation> operations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    StoredValues(Schema before, Schema after, Hints hints) {
        new TreeMap<>(hints.storedValueRenames()).forEach((path, renames) -> {
            Optional<Table> old = before.table(path.object());
            Optional<Table> wanted = after.table(path.object());
            if (old.isPresent() && wanted.isPresent()) {
                resolve(path, values(old.get(), path), values(wanted.get(), path), renames);
            }
        });
    }

    List<Operation> operations() {
        return operations;
    }

    List<Finding> findings() {
        return findings;
    }

    private void resolve(SchemaPath path, Set<String> old, Set<String> wanted, Map<String, String> renames) {
        Map<String, List<String>> candidates = new TreeMap<>();
        renames.forEach((now, former) -> candidates.put(now, List.of(former)));
        NameResolver.Resolution<String> resolution = NameResolver.resolve(old, wanted, candidates);
        resolution
                .renames()
                .forEach(r -> operations.add(
                        new RenameStoredValue(path.object(), String.valueOf(path.member()), r.from(), r.to())));
        resolution
                .conflicts()
                .forEach(c -> findings.add(Finding.of(
                        RenamePlanner.message(c.reason()),
                        new Place.At(path),
                        "value",
                        c.claimant(),
                        c.former(),
                        c.other())));
    }

    /** A number stands for itself. */
    private static String value(MatchResult literal) {
        return literal.group(1) == null ? literal.group() : literal.group(1).replace("''", "'");
    }

    private static Set<String> values(Table table, SchemaPath path) {
        Set<String> values = new TreeSet<>();
        for (CheckConstraint check : table.checks()) {
            if (Mentions.in(check, String.valueOf(path.member()))) {
                LITERAL.matcher(check.expression())
                        .results()
                        .map(StoredValues::value)
                        .forEach(values::add);
            }
        }
        return values;
    }
}
