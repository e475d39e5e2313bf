package dev.lockstep.processor.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping file says of an attribute.
 *
 * @param attribute its name
 * @param access {@code FIELD} or {@code PROPERTY}, or null for the class's
 * @param annotations in the order of the file
 * @param isTransient whether it is said not to be persistent
 * @param place file and line
 */
public record MemberMapping(
        String attribute,
        @Nullable String access,
        List<WrittenAnnotation> annotations,
        boolean isTransient,
        String place) {
    public MemberMapping {
        annotations = List.copyOf(annotations);
    }
}
