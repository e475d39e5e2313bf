package dev.lockstep.processor.entity;

import dev.lockstep.processor.check.Acceptances;
import dev.lockstep.processor.report.Code;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads which advice the classes of a history accept to go against, and for which objects of the schema. */
final class AdviceReader {
    private static final String ACCEPT = Jpa.LOCKSTEP + "AcceptAdvice";
    private static final String ACCEPTED = Jpa.LOCKSTEP + "AcceptedAdvice";

    private final ReaderContext context;
    private final Map<ElementRef, Set<Code>> accepted = new HashMap<>();

    AdviceReader(ReaderContext context) {
        this.context = context;
    }

    /**
     * What is accepted at each object of the schema.
     *
     * @param places the elements that the objects come from
     */
    Acceptances read(Map<SchemaPath, ElementRef> places) {
        Set<String> types = new TreeSet<>();
        places.values().forEach(ref -> types.add(ref.type()));
        types.forEach(this::readClass);
        Map<SchemaPath, Set<Code>> at = new HashMap<>();
        places.forEach((path, ref) -> {
            Set<Code> codes = EnumSet.noneOf(Code.class);
            codes.addAll(accepted.getOrDefault(ElementRef.type(ref.type()), Set.of()));
            codes.addAll(accepted.getOrDefault(new ElementRef(ref.type(), ref.member(), null), Set.of()));
            if (!codes.isEmpty()) {
                at.put(path, codes);
            }
        });
        return new Acceptances(Set.of(), at);
    }

    private void readClass(String name) {
        TypeElement type = context.elements().getTypeElement(name);
        if (type == null) {
            return;
        }
        accepted.put(ElementRef.type(name), codes(type, ElementRef.type(name)));
        // Where fields are mapped, the getter may say it, and the other way round.
        Map<String, Set<Code>> properties = new HashMap<>();
        List<? extends Element> members = type.getEnclosedElements();
        for (Element member : members) {
            properties
                    .computeIfAbsent(property(member), p -> EnumSet.noneOf(Code.class))
                    .addAll(codes(member, member(name, member)));
        }
        members.forEach(m -> accepted.put(member(name, m), properties.getOrDefault(property(m), Set.of())));
    }

    private Set<Code> codes(Element element, ElementRef ref) {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        boolean none = element.getAnnotationMirrors().stream()
                .map(MirrorValues::nameOf)
                .noneMatch(n -> n.equals(ACCEPT) || n.equals(ACCEPTED));
        if (none) {
            return codes;
        }
        for (Annotation annotation : context.metadata().of(element, ref).repeated(ACCEPT, ACCEPTED)) {
            String name = annotation.string("value");
            Acceptances.fault(name, annotation.string("reason"), new Place.On(annotation.place()))
                    .ifPresent(f -> context.findings().add(f));
            Acceptances.find(name).ifPresent(codes::add);
        }
        return codes;
    }

    private static ElementRef member(String type, Element member) {
        return ElementRef.member(type, member.getSimpleName().toString());
    }

    private static String property(Element member) {
        return member instanceof ExecutableElement method && Accessors.isGetter(method)
                ? Accessors.propertyName(method)
                : member.getSimpleName().toString();
    }
}
