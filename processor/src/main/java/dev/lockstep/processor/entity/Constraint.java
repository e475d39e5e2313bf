package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A constraint of Bean Validation (Jakarta Validation 3.1, chapter 3): an annotation whose type is a {@code @Constraint}.
 *
 * @param type the annotation's type
 * @param values its members by name, as the compiler has them
 */
record Constraint(TypeElement type, Map<String, Object> values) {
    private static final String PACKAGE = "jakarta.validation.";
    private static final String OVERRIDES = PACKAGE + "OverridesAttribute";

    Constraint {
        values = Map.copyOf(values);
    }

    /** The constraints that stand on an element, those in the lists of repeated ones among them. */
    static List<Constraint> on(Element element, Elements elements) {
        List<Constraint> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            add(mirror, elements, found);
        }
        return found;
    }

    private static void add(AnnotationMirror mirror, Elements elements, List<Constraint> into) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        Map<String, Object> values = values(mirror, elements);
        if (isOn(type, PACKAGE + "Constraint")) {
            into.add(new Constraint(type, values));
        } else if (values.get("value") instanceof List<?> list) {
            for (Object item : list) {
                if (((AnnotationValue) item).getValue() instanceof AnnotationMirror repeated
                        && isOn(repeated.getAnnotationType().asElement(), PACKAGE + "Constraint")) {
                    add(repeated, elements, into);
                }
            }
        }
    }

    String name() {
        return type.getQualifiedName().toString();
    }

    /** A number, of whichever type; 0 when there is none of the name. */
    long number(String member) {
        return values.get(member) instanceof Number number ? number.longValue() : 0;
    }

    /** Whether it is of the group that is validated when none is asked for, which alone shapes a schema. */
    boolean isOfDefaultGroup() {
        return !(values.get("groups") instanceof List<?> groups)
                || groups.isEmpty()
                || groups.stream()
                        .anyMatch(
                                g -> ((AnnotationValue) g).getValue().toString().equals(PACKAGE + "groups.Default"));
    }

    /** Whether one of the constraints it is composed of is enough, as Hibernate Validator lets an annotation say. */
    boolean isAlternative() {
        return type.getAnnotationMirrors().stream()
                .filter(m -> MirrorValues.nameOf(m).equals("org.hibernate.validator.constraints.ConstraintComposition"))
                .flatMap(m -> m.getElementValues().values().stream())
                .anyMatch(v -> v.getValue().toString().endsWith("OR"));
    }

    /** The constraints it is composed of, with the members that it sets in them (section 3.3). */
    List<Constraint> composing(Elements elements) {
        List<Constraint> found = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Constraint part : on(type, elements)) {
            int index = seen.merge(part.name(), 1, Integer::sum) - 1;
            found.add(overridden(part, index, elements));
        }
        return found;
    }

    private Constraint overridden(Constraint part, int index, Elements elements) {
        Map<String, Object> changed = new HashMap<>(part.values);
        for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
            for (Map<String, Object> override : overrides(member, elements)) {
                if (speaksOf(override, part, index)) {
                    String written = String.valueOf(override.get("name"));
                    String name = member.getSimpleName().toString();
                    Object value = values.get(name);
                    if (value != null) {
                        changed.put(written.isEmpty() ? name : written, value);
                    }
                }
            }
        }
        return new Constraint(part.type, changed);
    }

    private static boolean speaksOf(Map<String, Object> override, Constraint part, int index) {
        boolean sameIndex =
                override.get("constraintIndex") instanceof Integer wanted && (wanted < 0 || wanted == index);
        return sameIndex && part.name().equals(String.valueOf(override.get("constraint")));
    }

    private static List<Map<String, Object>> overrides(ExecutableElement member, Elements elements) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            String name = MirrorValues.nameOf(mirror);
            if (name.equals(OVERRIDES)) {
                found.add(values(mirror, elements));
            } else if (name.equals(OVERRIDES + ".List")
                    && values(mirror, elements).get("value") instanceof List<?> list) {
                list.forEach(
                        item -> found.add(values((AnnotationMirror) ((AnnotationValue) item).getValue(), elements)));
            }
        }
        return found;
    }

    private static Map<String, Object> values(AnnotationMirror mirror, Elements elements) {
        Map<String, Object> values = new HashMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((member, value) -> values.put(member.getSimpleName().toString(), value.getValue()));
        return values;
    }

    private static boolean isOn(Element type, String annotation) {
        Set<String> names = new HashSet<>();
        type.getAnnotationMirrors().forEach(m -> names.add(MirrorValues.nameOf(m)));
        return names.contains(annotation);
    }
}
