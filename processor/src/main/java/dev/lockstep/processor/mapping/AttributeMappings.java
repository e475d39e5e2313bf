package dev.lockstep.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The annotations of attributes: what Hibernate ORM 7 makes of an element {@code attributes}, no more and no less. */
final class AttributeMappings {
    private final AnnotationMaker make;
    private final TableMappings tables;
    private final Overriding overriding;

    AttributeMappings(AnnotationMaker make, TableMappings tables, Overriding overriding) {
        this.make = make;
        this.tables = tables;
        this.overriding = overriding;
    }

    /** The members that an element {@code attributes} maps. */
    List<MemberMapping> members(XmlElement attributes) {
        return attributes.children().stream()
                .filter(e -> !e.name().equals("description"))
                .map(this::member)
                .toList();
    }

    private MemberMapping member(XmlElement e) {
        List<WrittenAnnotation> into = new ArrayList<>();
        switch (e.name()) {
            case "id" -> id(e, into);
            case "embedded-id" -> {
                into.add(make.marker("EmbeddedId", e));
                overriding.attributes(e, "attribute-override", "", into);
            }
            case "basic" -> basic(e, into);
            case "version" -> {
                into.add(make.marker("Version", e));
                column(e, into);
                constant(e, "temporal", "Temporal", into, "DATE", "TIME", "TIMESTAMP");
            }
            case "embedded" -> {
                into.add(make.marker("Embedded", e));
                overriding.attributes(e, "attribute-override", "", into);
                overriding.associations(e, into);
            }
            case "many-to-one" -> {
                into.add(make.of("ManyToOne", e, "target-entity fetch optional"));
                toOne(e, into);
            }
            case "one-to-one" -> {
                into.add(make.of("OneToOne", e, "target-entity fetch optional mapped-by orphan-removal"));
                toOne(e, into);
                repeated(e, "primary-key-join-column", "PrimaryKeyJoinColumn", tables::primaryKeyJoinColumn, into);
            }
            case "one-to-many" -> {
                into.add(make.of("OneToMany", e, "target-entity fetch mapped-by orphan-removal"));
                collection(e, into);
                overriding.attributes(e, "map-key-attribute-override", "key", into);
                repeated(e, "join-column", "JoinColumn", tables::joinColumnOfAttribute, into);
            }
            case "many-to-many" -> {
                into.add(make.of("ManyToMany", e, "target-entity fetch mapped-by"));
                collection(e, into);
                overriding.attributes(e, "map-key-attribute-override", "key", into);
            }
            case "element-collection" -> elements(e, into);
            default -> into.add(make.marker("Transient", e));
        }
        String name = e.attribute("name");
        return new MemberMapping(
                name.isEmpty() ? "id" : name, access(e), into, e.name().equals("transient"), e.place());
    }

    /** The access that an element asks for; null when it asks for none. */
    @Nullable
    String access(XmlElement element) {
        String access = element.attribute("access");
        return access.isEmpty()
                ? null
                : make.constant(element, "access", access, "FIELD", "PROPERTY").name();
    }

    private void id(XmlElement e, List<WrittenAnnotation> into) {
        into.add(make.marker("Id", e));
        column(e, into);
        constant(e, "temporal", "Temporal", into, "DATE", "TIME", "TIMESTAMP");
        e.child("generated-value").ifPresent(g -> into.add(make.of("GeneratedValue", g, "strategy generator")));
        e.child("sequence-generator").map(tables::sequenceGenerator).ifPresent(into::add);
        e.child("table-generator").map(tables::tableGenerator).ifPresent(into::add);
    }

    private void basic(XmlElement e, List<WrittenAnnotation> into) {
        into.add(make.of("Basic", e, "fetch optional"));
        column(e, into);
        e.child("convert").ifPresent(c -> into.add(overriding.convert(c, "", List.of("Convert"))));
        value(e, into);
    }

    private void value(XmlElement e, List<WrittenAnnotation> into) {
        constant(e, "temporal", "Temporal", into, "DATE", "TIME", "TIMESTAMP");
        e.child("lob").ifPresent(l -> into.add(make.marker("Lob", l)));
        constant(e, "enumerated", "Enumerated", into, "ORDINAL", "STRING");
    }

    private void toOne(XmlElement e, List<WrittenAnnotation> into) {
        if (make.flag(e, "id")) {
            into.add(make.marker("Id", e));
        }
        if (!e.attribute("maps-id").isEmpty()) {
            into.add(make.of("MapsId", e, "value", e.attribute("maps-id")));
        }
        e.child("join-table").map(tables::joinTable).ifPresent(into::add);
        repeated(e, "join-column", "JoinColumn", tables::joinColumnOfAttribute, into);
    }

    private void elements(XmlElement e, List<WrittenAnnotation> into) {
        into.add(make.of("ElementCollection", e, "target-class fetch"));
        overriding.converts(e, "convert", "", into);
        collection(e, into);
        e.child("collection-table").map(tables::collectionTable).ifPresent(into::add);
        column(e, into);
        value(e, into);
        overriding.ofElements(e, into);
        overriding.associations(e, into);
    }

    private void collection(XmlElement e, List<WrittenAnnotation> into) {
        e.child("order-by")
                .filter(o -> !o.text().isEmpty())
                .ifPresent(o -> into.add(make.of("OrderBy", o, "value", o.text())));
        e.child("order-column")
                .ifPresent(o -> into.add(
                        make.of("OrderColumn", o, "name nullable insertable updatable column-definition options")));
        e.child("map-key").ifPresent(k -> into.add(make.of("MapKey", k, "name")));
        e.child("map-key-class").ifPresent(k -> into.add(make.of("MapKeyClass", k, "class")));
        constant(e, "map-key-temporal", "MapKeyTemporal", into, "DATE", "TIME", "TIMESTAMP");
        constant(e, "map-key-enumerated", "MapKeyEnumerated", into, "ORDINAL", "STRING");
        overriding.converts(e, "map-key-convert", "key", into);
        e.child("map-key-column")
                .ifPresent(c -> into.add(make.of(
                        "MapKeyColumn",
                        c,
                        "name unique nullable insertable updatable column-definition options table length precision"
                                + " scale")));
        repeated(e, "map-key-join-column", "MapKeyJoinColumn", tables::mapKeyJoinColumn, into);
        e.child("join-table").map(tables::joinTable).ifPresent(into::add);
    }

    private void column(XmlElement e, List<WrittenAnnotation> into) {
        e.child("column").map(tables::column).ifPresent(into::add);
    }

    private void constant(
            XmlElement e, String child, String annotation, List<WrittenAnnotation> into, String... words) {
        e.child(child)
                .filter(c -> !c.text().isEmpty())
                .ifPresent(c -> into.add(make.of(annotation, c, "value", make.constant(c, child, c.text(), words))));
    }

    private void repeated(
            XmlElement e,
            String child,
            String annotation,
            Function<XmlElement, WrittenAnnotation> one,
            List<WrittenAnnotation> into) {
        List<XmlElement> children = e.all(child).toList();
        if (!children.isEmpty()) {
            into.add(make.container(
                    annotation + "s",
                    annotation,
                    children.get(0),
                    children.stream().map(one).toList()));
        }
    }
}
