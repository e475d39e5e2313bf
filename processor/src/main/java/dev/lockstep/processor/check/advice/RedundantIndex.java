package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import java.util.List;
import java.util.Optional;

/** What a longer index begins with needs no index of its own (the PostgreSQL manual, section 11.3). */
final class RedundantIndex {
    private RedundantIndex() {}

    static List<Finding> findings(Fresh fresh) {
        return Keys.fresh(fresh).stream().flatMap(k -> finding(k).stream()).toList();
    }

    private static Optional<Finding> finding(Fresh.In<Keys> key) {
        Keys shorter = key.it();
        if (shorter.unique() || !shorter.isBtree() || !shorter.index().include().isEmpty()) {
            return Optional.empty();
        }
        return Keys.of(key.table()).stream()
                .filter(shorter::begins)
                .findFirst()
                .map(longer -> Finding.of(
                        AdviceMessage.REDUNDANT_INDEX,
                        new Place.At(shorter.member().path(key.table().name())),
                        shorter.member().name(),
                        key.table().name(),
                        longer.noun(),
                        longer.member().name()));
    }
}
