package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.report.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the entities, as it is found: the first error of each element, for the others tend to follow from it. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();
    private final Set<ElementRef> inError = new HashSet<>();

    void report(Message message, ElementRef place, Object... arguments) {
        ElementRef element = new ElementRef(place.type(), place.member(), null);
        Finding finding = Finding.of(message, new Place.On(place), arguments);
        if (message.severity() == Message.Severity.ERROR ? inError.add(element) : !found.contains(finding)) {
            found.add(finding);
        }
    }

    /** What was found wrong elsewhere. */
    void add(Finding finding) {
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
