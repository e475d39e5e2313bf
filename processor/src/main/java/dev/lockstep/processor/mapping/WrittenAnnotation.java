package dev.lockstep.processor.mapping;

import java.util.Map;
import java.util.Set;

/**
 * The annotation that an element of a mapping file stands for.
 *
 * <p>It is laid over the annotation of that name in the source: what the file does not say stays, as Hibernate does it.
 *
 * @param name the annotation's qualified name
 * @param members what is said: strings, integers, booleans, {@link ConstantName}, {@link ClassName}, further annotations,
 *     or lists of these
 * @param instead the qualified names of the source's annotations whose place it takes altogether
 * @param place file and line
 */
public record WrittenAnnotation(String name, Map<String, Object> members, Set<String> instead, String place) {
    public WrittenAnnotation {
        members = Map.copyOf(members);
        instead = Set.copyOf(instead);
    }
}
