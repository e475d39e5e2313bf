package dev.lockstep.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** Reads {@code @SchemaHistory} by mirror: the annotation's own classes are on the user's class path, not on ours. */
final class HistoryRootReader {
    static final String ANNOTATION = "dev.lockstep.SchemaHistory";
    private static final String ACCEPT = "dev.lockstep.AcceptAdvice";
    private static final String ACCEPTED = "dev.lockstep.AcceptedAdvice";

    private final Elements elements;

    HistoryRootReader(Elements elements) {
        this.elements = elements;
    }

    HistoryRoot read(TypeElement type) {
        Map<String, AnnotationValue> values = values(mirror(type).orElseThrow());
        return new HistoryRoot(
                elements.getPackageOf(type).getQualifiedName().toString(),
                type.getSimpleName().toString(),
                type.getQualifiedName().toString(),
                declarations(values),
                texts(values, "packages"),
                texts(values, "entities"),
                text(values, "naming"),
                text(values, "schema"),
                Boolean.parseBoolean(text(values, "indexForeignKeys")),
                text(values, "beanValidation"),
                text(values, "compatibility"),
                Boolean.parseBoolean(text(values, "dtos")),
                accepted(type));
    }

    /** The annotation on a root. */
    static Optional<AnnotationMirror> mirror(Element type) {
        return mirror(type, ANNOTATION);
    }

    private static Optional<AnnotationMirror> mirror(Element type, String annotationName) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            Element annotation = mirror.getAnnotationType().asElement();
            if (annotation instanceof TypeElement named
                    && named.getQualifiedName().contentEquals(annotationName)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    private List<HistoryRoot.Declaration> declarations(Map<String, AnnotationValue> values) {
        List<HistoryRoot.Declaration> declarations = new ArrayList<>();
        for (AnnotationValue item : items(values.get("value"))) {
            if (item.getValue() instanceof AnnotationMirror migration) {
                Map<String, AnnotationValue> fields = values(migration);
                declarations.add(new HistoryRoot.Declaration(
                        declarations.size() + 1,
                        text(fields, "value"),
                        texts(fields, "drops"),
                        texts(fields, "retires"),
                        texts(fields, "contracts"),
                        Boolean.parseBoolean(text(fields, "draft"))));
            }
        }
        return declarations;
    }

    private List<HistoryRoot.Accepted> accepted(TypeElement type) {
        List<AnnotationMirror> all = new ArrayList<>();
        mirror(type, ACCEPT).ifPresent(all::add);
        for (AnnotationValue item :
                items(mirror(type, ACCEPTED).map(this::values).orElse(Map.of()).get("value"))) {
            if (item.getValue() instanceof AnnotationMirror mirror) {
                all.add(mirror);
            }
        }
        return all.stream()
                .map(this::values)
                .map(fields -> new HistoryRoot.Accepted(text(fields, "value"), text(fields, "reason")))
                .toList();
    }

    private Map<String, AnnotationValue> values(AnnotationMirror mirror) {
        Map<String, AnnotationValue> values = new HashMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((method, value) -> values.put(method.getSimpleName().toString(), value));
        return values;
    }

    private static String text(Map<String, AnnotationValue> values, String key) {
        AnnotationValue value = values.get(key);
        return value == null ? "" : value.accept(new TextOf(), null);
    }

    private static Set<String> texts(Map<String, AnnotationValue> values, String key) {
        Set<String> texts = new LinkedHashSet<>();
        items(values.get(key)).forEach(value -> texts.add(value.accept(new TextOf(), null)));
        return texts;
    }

    private static List<AnnotationValue> items(@Nullable AnnotationValue value) {
        List<AnnotationValue> items = new ArrayList<>();
        if (value != null && value.getValue() instanceof Collection<?> collection) {
            for (Object item : collection) {
                if (item instanceof AnnotationValue element) {
                    items.add(element);
                }
            }
        }
        return items;
    }

    /** A constant's name, a class's canonical name, or the value as text. */
    private static final class TextOf extends SimpleAnnotationValueVisitor14<String, @Nullable Void> {
        @Override
        protected String defaultAction(Object value, @Nullable Void nothing) {
            return String.valueOf(value);
        }

        @Override
        public String visitEnumConstant(VariableElement constant, @Nullable Void nothing) {
            return constant.getSimpleName().toString();
        }

        @Override
        public String visitType(TypeMirror type, @Nullable Void nothing) {
            return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                    ? element.getQualifiedName().toString()
                    : type.toString();
        }
    }
}
