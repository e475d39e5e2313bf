package dev.lockstep.processor.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The annotations that override others from outside, and those that convert. */
final class Overriding {
    private final AnnotationMaker make;
    private final TableMappings tables;

    Overriding(AnnotationMaker make, TableMappings tables) {
        this.make = make;
        this.tables = tables;
    }

    /** @param prefix {@code key} for those of a map's key, else empty */
    void attributes(XmlElement e, String child, String prefix, List<WrittenAnnotation> into) {
        overrides(e.all(child).toList(), prefix, into);
    }

    /** Those of a collection's elements, which {@code value} names when the collection is a map. */
    void ofElements(XmlElement e, List<WrittenAnnotation> into) {
        List<XmlElement> keys = e.all("map-key-attribute-override").toList();
        List<XmlElement> elements = e.all("attribute-override").toList();
        List<WrittenAnnotation> all = new ArrayList<>();
        keys.forEach(k -> all.add(override(k, "key")));
        elements.forEach(v -> all.add(override(v, "value")));
        if (!all.isEmpty()) {
            XmlElement first = keys.isEmpty() ? elements.get(0) : keys.get(0);
            into.add(make.container("AttributeOverrides", "AttributeOverride", first, all));
        }
    }

    void associations(XmlElement e, List<WrittenAnnotation> into) {
        List<XmlElement> children = e.all("association-override").toList();
        if (!children.isEmpty()) {
            into.add(make.container(
                    "AssociationOverrides",
                    "AssociationOverride",
                    children.get(0),
                    children.stream().map(this::association).toList()));
        }
    }

    /** @param prefix {@code key} for those of a map's key, else empty */
    void converts(XmlElement e, String child, String prefix, List<WrittenAnnotation> into) {
        List<XmlElement> children = e.all(child).toList();
        if (!children.isEmpty()) {
            into.add(make.container(
                    "Converts",
                    "Convert",
                    children.get(0),
                    children.stream().map(c -> convert(c, prefix, List.of())).toList()));
        }
    }

    /** @param instead the annotations whose place it takes */
    WrittenAnnotation convert(XmlElement e, String prefix, List<String> instead) {
        Map<String, Object> members = new HashMap<>();
        String attribute = e.attribute("attribute-name");
        if (!attribute.isEmpty()) {
            members.put("attributeName", qualified(prefix, attribute));
        }
        WrittenAnnotation convert = make.of("Convert", e, "converter disable-conversion", members);
        Set<String> replaced =
                instead.stream().map(i -> AnnotationMaker.JPA + i).collect(Collectors.toSet());
        return new WrittenAnnotation(convert.name(), convert.members(), replaced, convert.place());
    }

    private void overrides(List<XmlElement> children, String prefix, List<WrittenAnnotation> into) {
        if (!children.isEmpty()) {
            into.add(make.container(
                    "AttributeOverrides",
                    "AttributeOverride",
                    children.get(0),
                    children.stream().map(o -> override(o, prefix)).toList()));
        }
    }

    private WrittenAnnotation override(XmlElement e, String prefix) {
        Map<String, Object> members = new HashMap<>();
        String name = e.attribute("name");
        members.put("name", prefix.isEmpty() ? name : prefix + "." + name);
        e.child("column").map(tables::column).ifPresent(c -> members.put("column", c));
        return make.of("AttributeOverride", e, "", members);
    }

    private WrittenAnnotation association(XmlElement e) {
        Map<String, Object> members = new HashMap<>();
        List<WrittenAnnotation> columns =
                e.all("join-column").map(tables::joinColumn).toList();
        if (!columns.isEmpty()) {
            members.put("joinColumns", columns);
        }
        e.child("join-table").map(tables::joinTable).ifPresent(t -> members.put("joinTable", t));
        e.child("foreign-key")
                .ifPresent(k -> members.put(
                        "foreignKey", make.of("ForeignKey", k, "name constraint-mode foreign-key-definition options")));
        return make.of("AssociationOverride", e, "name", members);
    }

    private static String qualified(String prefix, String name) {
        return prefix.isEmpty() || name.equals(prefix) || name.startsWith(prefix + ".") ? name : prefix + "." + name;
    }
}
