package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What javac's lint would say of code that reads an entity, so that the generated code can answer for it. */
final class DtoLint {
    private final Elements elements;
    private final Metadata metadata;
    private final Set<String> categories = new TreeSet<>();

    DtoLint(Elements elements, Metadata metadata) {
        this.elements = elements;
        this.metadata = metadata;
    }

    List<String> categories() {
        return List.copyOf(categories);
    }

    /** The code does what other code does, too. */
    void addAll(DtoLint other) {
        categories.addAll(other.categories);
    }

    /** The code names an element. */
    void use(Element element) {
        if (elements.isDeprecated(element)) {
            boolean forRemoval = metadata.of(element, ElementRef.type(element.toString()))
                    .find("java.lang.Deprecated")
                    .filter(a -> a.flag("forRemoval"))
                    .isPresent();
            categories.add(forRemoval ? "removal" : "deprecation");
        }
    }

    /** The code reads an attribute by its accessor. */
    void read(TypeElement entity, String accessor) {
        String simpleName = accessor.replace("()", "");
        for (Element member : elements.getAllMembers(entity)) {
            if (member.getSimpleName().contentEquals(simpleName)) {
                use(member);
            }
        }
    }

    /** The code names a type. */
    void name(TypeMirror type) {
        mention(type);
        if (TypeRefs.isRaw(type)) {
            categories.add("rawtypes");
            categories.add("unchecked");
        }
    }

    private void mention(TypeMirror type) {
        if (type instanceof ArrayType array) {
            mention(array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            use((TypeElement) declared.asElement());
            declared.getTypeArguments().forEach(this::mention);
        }
    }
}
