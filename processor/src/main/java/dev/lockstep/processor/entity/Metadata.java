package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** What classes and their members say of their mapping. */
public final class Metadata {
    private final Elements elements;

    /** What the annotations in the sources and class files say. */
    public Metadata(Elements elements) {
        this.elements = elements;
    }

    /** Whether a class is an entity. */
    public boolean isEntity(Element type) {
        return has(type, Jpa.ENTITY);
    }

    /** @param ref where the element is reported */
    Annotations of(Element element, ElementRef ref) {
        return new Annotations(values(element).stream()
                .map(values -> new Annotation(values, ref))
                .toList());
    }

    boolean has(Element element, String annotation) {
        return mirrors(element).stream()
                .anyMatch(mirror -> MirrorValues.nameOf(mirror).equals(annotation));
    }

    private List<AnnotationValues> values(Element element) {
        return mirrors(element).stream()
                .<AnnotationValues>map(mirror -> new MirrorValues(mirror, elements))
                .toList();
    }

    private static List<? extends AnnotationMirror> mirrors(Element element) {
        return element.getAnnotationMirrors();
    }
}
