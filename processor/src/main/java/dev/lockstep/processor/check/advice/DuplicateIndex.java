package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import java.util.List;
import java.util.Optional;

/** No two indexes cover the same (the PostgreSQL wiki, “Index Maintenance”, “Duplicate Indexes”). */
final class DuplicateIndex {
    private DuplicateIndex() {}

    static List<Finding> findings(Fresh fresh) {
        return Keys.fresh(fresh).stream().flatMap(k -> finding(k).stream()).toList();
    }

    private static Optional<Finding> finding(Fresh.In<Keys> key) {
        return Keys.of(key.table()).stream()
                .filter(o -> isBetter(o, key.it()) && key.it().coversAs(o))
                .findFirst()
                .map(o -> Finding.of(
                        AdviceMessage.DUPLICATE_INDEX,
                        new Place.At(key.it().member().path(key.table().name())),
                        key.it().noun(),
                        key.it().member().name(),
                        key.table().name(),
                        o.noun(),
                        o.member().name()));
    }

    /** Whether, of the two, the first is to stay: of each pair one is reported. */
    private static boolean isBetter(Keys stays, Keys goes) {
        if (stays.unique() != goes.unique()) {
            return stays.unique();
        }
        int kinds = stays.member().kind().compareTo(goes.member().kind());
        return kinds == 0 ? stays.member().name().compareTo(goes.member().name()) < 0 : kinds < 0;
    }
}
