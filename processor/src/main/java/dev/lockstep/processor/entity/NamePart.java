package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name of the mapping, from which others are made, as it is and as it was: what is named after something follows it.
 *
 * @param now as it is
 * @param former as it was, the likeliest first
 */
record NamePart(String now, List<String> former) {
    NamePart {
        String current = now;
        former = former.stream().filter(f -> !f.equals(current)).distinct().toList();
    }

    /** A name that nothing renames. */
    static NamePart of(String now) {
        return new NamePart(now, List.of());
    }

    static NamePart of(Attribute attribute) {
        return new NamePart(attribute.name(), HintDraft.formerNames(attribute.annotations()));
    }

    /** The entity's name; a former name may be that of its table, in which the class's can be guessed. */
    static NamePart of(EntityClass type) {
        List<String> former = new ArrayList<>();
        for (String name : HintDraft.formerNames(type.annotations())) {
            former.add(name);
            former.add(upperCamel(name));
        }
        return new NamePart(type.entityName(), former);
    }

    /** Now first. */
    List<String> all() {
        return Stream.concat(Stream.of(now), former.stream()).toList();
    }

    NamePart map(UnaryOperator<String> change) {
        return new NamePart(change.apply(now), former.stream().map(change).toList());
    }

    /** Both together: each as it is or was, for either may have been renamed long ago. */
    NamePart with(NamePart other, BinaryOperator<String> together) {
        List<String> former = new ArrayList<>();
        // Both renamed at once, or one of them.
        for (String own : past(this)) {
            for (String others : past(other)) {
                former.add(together.apply(own, others));
            }
        }
        return new NamePart(together.apply(now, other.now), former);
    }

    private static List<String> past(NamePart part) {
        return Stream.concat(part.former.stream(), Stream.of(part.now)).toList();
    }

    private static String upperCamel(String name) {
        return Arrays.stream(name.split("_", -1))
                .filter(w -> !w.isEmpty())
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining());
    }
}
