package dev.lockstep.processor.entity;

import org.jspecify.annotations.Nullable;

/**
 * An annotation of the source with one of a mapping file laid over it.
 *
 * @param over what the file says
 * @param beneath what holds where the file says nothing
 */
record MergedValues(AnnotationValues over, AnnotationValues beneath) implements AnnotationValues {
    @Override
    public String name() {
        return over.name();
    }

    @Override
    public @Nullable Object written(String member) {
        Object written = over.written(member);
        return written == null ? beneath.written(member) : written;
    }

    @Override
    public @Nullable Object value(String member) {
        Object written = over.written(member);
        return written == null ? beneath.value(member) : written;
    }
}
