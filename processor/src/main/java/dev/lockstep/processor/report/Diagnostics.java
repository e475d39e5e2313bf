package dev.lockstep.processor.report;

import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Puts findings where the developer looks: on the annotation's value, the annotation, or the element they are about; of
 * elements that are not being compiled, on the history root, with their name in front.
 */
public final class Diagnostics {
    private final Messager messager;
    private final Elements elements;
    private final Predicate<String> isCompiled;

    /**
     * The way to a compiler's messages.
     *
     * @param isCompiled whether the source of the class of that canonical name is being compiled
     */
    public Diagnostics(Messager messager, Elements elements, Predicate<String> isCompiled) {
        this.messager = messager;
        this.elements = elements;
        this.isCompiled = isCompiled;
    }

    /**
     * Reports findings: those about an object in the order of the objects, at most one error on each, and then those
     * about the whole.
     *
     * @param root the canonical name of the history root
     * @param elementOf the element that an object of the schema comes from
     */
    public void report(
            Collection<Finding> findings, String root, Function<SchemaPath, Optional<ElementRef>> elementOf) {
        Set<Place> withError = new HashSet<>();
        List<Finding> sorted = new ArrayList<>(new LinkedHashSet<>(findings));
        sorted.sort(Comparator.comparing(Diagnostics::isAboutTheWhole));
        for (Finding finding : sorted) {
            boolean whole = isAboutTheWhole(finding);
            if (!finding.isError() || whole || withError.add(finding.place())) {
                print(finding, root, elementOf);
            }
        }
    }

    /** Reports what has no place at all. */
    public void report(Finding finding) {
        messager.printMessage(kind(finding), finding.text());
    }

    private static boolean isAboutTheWhole(Finding finding) {
        return finding.place() instanceof Place.Root || finding.place() instanceof Place.Declared;
    }

    private void print(Finding finding, String root, Function<SchemaPath, Optional<ElementRef>> elementOf) {
        Place place = finding.place();
        Optional<ElementRef> ref = Optional.empty();
        if (place instanceof Place.At at) {
            ref = elementOf.apply(at.path());
        } else if (place instanceof Place.On on) {
            ref = Optional.of(on.element());
        }
        if (ref.isPresent() && printOn(finding, ref.get())) {
            return;
        }
        int declared = place instanceof Place.Declared migration ? migration.number() : 0;
        printOnRoot(finding, root, declared, ref.map(Diagnostics::prefix).orElse(""));
    }

    private boolean printOn(Finding finding, ElementRef ref) {
        TypeElement type = elements.getTypeElement(ref.type());
        if (type == null || !isCompiled.test(outermost(type).getQualifiedName().toString())) {
            return false;
        }
        Element element = member(type, ref.member());
        Optional<? extends AnnotationMirror> mirror =
                ref.annotation() == null ? Optional.empty() : mirror(element, ref.annotation());
        if (mirror.isPresent()) {
            messager.printMessage(kind(finding), finding.text(), element, mirror.get());
        } else {
            messager.printMessage(kind(finding), finding.text(), element);
        }
        return true;
    }

    private void printOnRoot(Finding finding, String root, int declared, String prefix) {
        String text = prefix + finding.text();
        TypeElement element = elements.getTypeElement(root);
        Optional<? extends AnnotationMirror> mirror =
                element == null ? Optional.empty() : mirror(element, "dev.lockstep.SchemaHistory");
        if (element == null || mirror.isEmpty()) {
            messager.printMessage(kind(finding), text);
            return;
        }
        Optional<AnnotationValue> value = migration(mirror.get(), declared);
        if (value.isPresent()) {
            messager.printMessage(kind(finding), text, element, mirror.get(), value.get());
        } else {
            messager.printMessage(kind(finding), text, element, mirror.get());
        }
    }

    private static Optional<AnnotationValue> migration(AnnotationMirror history, int number) {
        for (var field : history.getElementValues().entrySet()) {
            if (field.getKey().getSimpleName().contentEquals("value")
                    && field.getValue().getValue() instanceof List<?> migrations
                    && number >= 1
                    && number <= migrations.size()
                    && migrations.get(number - 1) instanceof AnnotationValue value) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<? extends AnnotationMirror> mirror(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(m -> m.getAnnotationType().asElement() instanceof TypeElement type
                        && type.getQualifiedName().contentEquals(annotation))
                .findFirst();
    }

    // Fields and constants before methods: an attribute's field is where its mapping stands unless the method is named.
    private static Element member(TypeElement type, @Nullable String name) {
        if (name == null) {
            return type;
        }
        return type.getEnclosedElements().stream()
                .filter(e -> e.getSimpleName().contentEquals(name))
                .min(Comparator.comparing(e -> !e.getKind().isField()))
                .map(Element.class::cast)
                .orElse(type);
    }

    private static TypeElement outermost(TypeElement type) {
        TypeElement outer = type;
        while (outer.getEnclosingElement() instanceof TypeElement enclosing) {
            outer = enclosing;
        }
        return outer;
    }

    private static String prefix(ElementRef ref) {
        return ref.type() + (ref.member() == null ? "" : "." + ref.member()) + ": ";
    }

    private static Diagnostic.Kind kind(Finding finding) {
        return switch (finding.message().severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }
}
