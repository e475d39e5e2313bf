package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What refers and what it refers to are of one type (the PostgreSQL manual, section 5.5.5). */
final class ForeignKeyType {
    private ForeignKeyType() {}

    static List<Finding> findings(Fresh fresh) {
        List<Finding> findings = new ArrayList<>();
        for (Fresh.In<ForeignKey> key : fresh.members(ForeignKey.class)) {
            for (int i = 0; i < key.it().columns().size(); i++) {
                finding(fresh, key, i).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> finding(Fresh fresh, Fresh.In<ForeignKey> key, int i) {
        ForeignKey it = key.it();
        Optional<Column> from = key.table().column(it.columns().get(i));
        Optional<Column> to = fresh.after()
                .table(it.referencedTable())
                .flatMap(t -> t.column(it.referencedColumns().get(i)));
        if (from.isEmpty() || to.isEmpty() || from.get().type().equals(to.get().type())) {
            return Optional.empty();
        }
        SchemaPath path = SchemaPath.column(key.table().name(), from.get().name());
        return Optional.of(Finding.of(
                AdviceMessage.FOREIGN_KEY_TYPE,
                new Place.At(path),
                path,
                from.get().type(),
                SchemaPath.column(it.referencedTable(), to.get().name()),
                to.get().type()));
    }
}
