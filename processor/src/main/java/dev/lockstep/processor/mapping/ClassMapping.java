package dev.lockstep.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What mapping files say of a class.
 *
 * @param className canonical
 * @param kind what the class is
 * @param complete whether the annotations in the source do not count
 * @param access {@code FIELD} or {@code PROPERTY}, or null when no file says it
 * @param annotations of the class
 * @param members of its attributes
 * @param place file and line
 */
public record ClassMapping(
        String className,
        Kind kind,
        boolean complete,
        @Nullable String access,
        List<WrittenAnnotation> annotations,
        List<MemberMapping> members,
        String place) {
    /** What a file can map. */
    public enum Kind {
        ENTITY,
        MAPPED_SUPERCLASS,
        EMBEDDABLE,
        CONVERTER
    }

    public ClassMapping {
        annotations = List.copyOf(annotations);
        members = List.copyOf(members);
    }

    /** The same with what another file says. */
    ClassMapping with(ClassMapping other) {
        List<WrittenAnnotation> allAnnotations = new ArrayList<>(annotations);
        allAnnotations.addAll(other.annotations);
        List<MemberMapping> allMembers = new ArrayList<>(members);
        allMembers.addAll(other.members);
        return new ClassMapping(
                className,
                kind,
                complete || other.complete,
                other.access == null ? access : other.access,
                allAnnotations,
                allMembers,
                place);
    }
}
