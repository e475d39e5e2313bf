package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.DtoMessage;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Reads which DTO records the entities ask for.
 *
 * <p>An entity, an abstract one too, gets one of every attribute that it has or inherits, {@code @Dto} shapes it or asks
 * for more, {@code @DtoIgnore} asks for none. Two kinds of associations come in only when {@code include} names them: an
 * inverse side ({@code mappedBy}), since to read it is to load it, and one that {@code @MapsId} makes the identifier,
 * since that is there.
 */
final class DtoReader {
    /** Identifiers that name no type (Java Language Specification, 3.9). */
    private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "yield");

    private final ReaderContext context;
    private final Map<String, String> owners = new HashMap<>();

    DtoReader(ReaderContext context) {
        this.context = context;
    }

    /** The records of these entities, in their order; what is wrong with them goes to the findings. */
    List<DtoModel> read(List<EntityClass> entities) {
        Map<TypeElement, EntityClass> known = new HashMap<>();
        entities.forEach(entity -> known.put(entity.element(), entity));
        List<DtoModel> models = new ArrayList<>();
        for (EntityClass entity : entities) {
            List<Request> requests = requests(entity);
            if (requests.isEmpty()) {
                continue;
            }
            DtoAttributes attributes = new DtoAttributes(context, known, entity);
            if (attributes.canNameEntity()) {
                requests.forEach(request -> model(entity, attributes, request).ifPresent(models::add));
            }
        }
        return models;
    }

    private List<Request> requests(EntityClass entity) {
        List<Annotation> annotations = entity.annotations().repeated(Jpa.DTO, Jpa.DTOS);
        if (entity.annotations().has(Jpa.DTO_IGNORE)) {
            if (!annotations.isEmpty()) {
                context.findings()
                        .report(DtoMessage.DTO_BOTH, annotations.get(0).place(), entity.simpleName());
            }
            return List.of();
        }
        if (annotations.isEmpty() && context.options().dtos()) {
            return List.of(new Request(entity.simpleName() + "Dto", Set.of(), Set.of(), entity.ref()));
        }
        return annotations.stream()
                .map(annotation -> Request.of(entity, annotation))
                .toList();
    }

    private Optional<DtoModel> model(EntityClass entity, DtoAttributes attributes, Request request) {
        if (!hasName(entity, request)) {
            return Optional.empty();
        }
        unknown(entity, attributes, request);
        Predicate<String> taken = name -> request.takes(name)
                && (request.include().contains(name)
                        || !(attributes.isInverse(name) || attributes.repeatsIdentifier(name, request::takes)));
        leftOut(DtoMessage.DTO_LEFT_OUT, attributes.unreadable(), taken, entity, request);
        leftOut(DtoMessage.DTO_UNIDENTIFIED, attributes.unidentified(), taken, entity, request);
        return Optional.of(attributes.model(request.name(), taken));
    }

    private void unknown(EntityClass entity, DtoAttributes attributes, Request request) {
        Set<String> included = new TreeSet<>(request.include());
        included.removeAll(attributes.names());
        Set<String> unknown = new TreeSet<>(request.exclude());
        unknown.removeAll(attributes.all());
        unknown.addAll(included);
        if (!unknown.isEmpty()) {
            context.findings()
                    .report(
                            DtoMessage.DTO_ATTRIBUTE,
                            request.place(),
                            String.join("\", \"", unknown),
                            entity.simpleName(),
                            String.join(", ", attributes.names()));
        }
    }

    private void leftOut(
            Message message, Set<String> attributes, Predicate<String> taken, EntityClass entity, Request request) {
        String names = attributes.stream().filter(taken).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            context.findings().report(message, entity.ref(), request.name(), names);
        }
    }

    private boolean hasName(EntityClass entity, Request request) {
        String suggestion = entity.simpleName() + "Data";
        if (!isTypeName(request.name())) {
            context.findings().report(DtoMessage.DTO_NAME, request.place(), request.name(), suggestion);
            return false;
        }
        String packageName = context.elements()
                .getPackageOf(entity.element())
                .getQualifiedName()
                .toString();
        String qualified = packageName.isEmpty() ? request.name() : packageName + "." + request.name();
        String other = owners.putIfAbsent(qualified, "that of entity " + entity.name());
        TypeElement existing = context.elements().getTypeElement(qualified);
        if (other == null && existing != null && !GeneratedDtos.isOne(existing, entity.element())) {
            other = "class " + qualified;
        }
        if (other != null) {
            context.findings()
                    .report(
                            DtoMessage.DTO_NAME_TAKEN,
                            request.place(),
                            request.name(),
                            entity.simpleName(),
                            other,
                            suggestion);
        }
        return other == null;
    }

    private static boolean isTypeName(String name) {
        return SourceVersion.isIdentifier(name)
                && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
                && !RESTRICTED.contains(name);
    }

    /**
     * A record asked for.
     *
     * @param name its simple name
     * @param include the attributes to take, empty for all
     * @param exclude those to leave out
     * @param place where it is asked for
     */
    private record Request(String name, Set<String> include, Set<String> exclude, ElementRef place) {
        static Request of(EntityClass entity, Annotation dto) {
            String name = dto.string("name");
            return new Request(
                    name.isEmpty() ? entity.simpleName() + "Dto" : name,
                    Set.copyOf(dto.strings("include")),
                    Set.copyOf(dto.strings("exclude")),
                    dto.place());
        }

        boolean takes(String attribute) {
            return (include.isEmpty() || include.contains(attribute)) && !exclude.contains(attribute);
        }
    }
}
