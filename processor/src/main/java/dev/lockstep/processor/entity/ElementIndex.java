package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.Map;
import java.util.Optional;

/**
 * From the objects of the schema back to the Java elements they come from: the only hinge between the two.
 *
 * @param elements the element of each path that has one
 */
public record ElementIndex(Map<SchemaPath, ElementRef> elements) {
    public ElementIndex {
        elements = Map.copyOf(elements);
    }

    /** The element, or that of the table for a member that has none of its own. */
    public Optional<ElementRef> find(SchemaPath path) {
        ElementRef found = elements.get(path);
        if (found == null && path.member() != null) {
            found = elements.get(SchemaPath.table(path.object()));
        }
        return Optional.ofNullable(found);
    }
}
