package dev.lockstep.processor.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The annotations of tables, columns and keys. A list in them takes the place of the source's, even an empty one. */
final class TableMappings {
    private static final String TABLE = "name catalog schema options";
    private static final String JOIN_COLUMN =
            "name referenced-column-name unique nullable insertable updatable column-definition options table";

    private final AnnotationMaker make;
    private final String schema;

    /** @param schema that of tables which name none, or empty */
    TableMappings(AnnotationMaker make, String schema) {
        this.make = make;
        this.schema = schema;
    }

    WrittenAnnotation column(XmlElement element) {
        Map<String, Object> members = checks(element);
        comment(element, members);
        return make.of(
                "Column",
                element,
                "name unique nullable insertable updatable column-definition options table length precision scale"
                        + " second-precision",
                members);
    }

    WrittenAnnotation joinColumn(XmlElement element) {
        Map<String, Object> members = checks(element);
        comment(element, members);
        foreignKey(element, "foreign-key", "foreignKey", members);
        return make.of("JoinColumn", element, JOIN_COLUMN, members);
    }

    /** Of the foreign key in an attribute's list of join columns, Hibernate reads the name alone. */
    WrittenAnnotation joinColumnOfAttribute(XmlElement element) {
        Map<String, Object> members = checks(element);
        comment(element, members);
        element.child("foreign-key").ifPresent(e -> members.put("foreignKey", make.of("ForeignKey", e, "name")));
        return make.of("JoinColumn", element, JOIN_COLUMN, members);
    }

    WrittenAnnotation mapKeyJoinColumn(XmlElement element) {
        Map<String, Object> members = new HashMap<>();
        foreignKey(element, "foreign-key", "foreignKey", members);
        return make.of("MapKeyJoinColumn", element, JOIN_COLUMN, members);
    }

    WrittenAnnotation primaryKeyJoinColumn(XmlElement element) {
        Map<String, Object> members = new HashMap<>();
        foreignKey(element, "foreign-key", "foreignKey", members);
        return make.of(
                "PrimaryKeyJoinColumn", element, "name referenced-column-name column-definition options", members);
    }

    WrittenAnnotation table(XmlElement element) {
        Map<String, Object> members = checks(element);
        constraints(element, members);
        schema(members);
        comment(element, members);
        return make.of("Table", element, TABLE, members);
    }

    WrittenAnnotation secondaryTable(XmlElement element) {
        Map<String, Object> members = checks(element);
        constraints(element, members);
        comment(element, members);
        members.put("pkJoinColumns", list(element.all("primary-key-join-column").map(this::primaryKeyJoinColumn)));
        foreignKey(element, "foreign-key", "foreignKey", members);
        return make.of("SecondaryTable", element, TABLE, members);
    }

    WrittenAnnotation joinTable(XmlElement element) {
        Map<String, Object> members = checks(element);
        constraints(element, members);
        schema(members);
        comment(element, members);
        if (element.has("join-column")) {
            members.put("joinColumns", list(element.all("join-column").map(this::joinColumn)));
        }
        if (element.has("inverse-join-column")) {
            members.put(
                    "inverseJoinColumns",
                    list(element.all("inverse-join-column").map(this::joinColumn)));
        }
        foreignKey(element, "foreign-key", "foreignKey", members);
        foreignKey(element, "inverse-foreign-key", "inverseForeignKey", members);
        return make.of("JoinTable", element, TABLE, members);
    }

    WrittenAnnotation collectionTable(XmlElement element) {
        Map<String, Object> members = new HashMap<>();
        constraints(element, members);
        schema(members);
        members.put("joinColumns", list(element.all("join-column").map(this::joinColumn)));
        foreignKey(element, "foreign-key", "foreignKey", members);
        return make.of("CollectionTable", element, TABLE, members);
    }

    WrittenAnnotation sequenceGenerator(XmlElement element) {
        return make.of(
                "SequenceGenerator",
                element,
                "name sequence-name catalog schema initial-value allocation-size options");
    }

    WrittenAnnotation tableGenerator(XmlElement element) {
        Map<String, Object> members = new HashMap<>();
        constraints(element, members);
        return make.of(
                "TableGenerator",
                element,
                "name table catalog schema pk-column-name value-column-name pk-column-value initial-value"
                        + " allocation-size options",
                members);
    }

    private void constraints(XmlElement element, Map<String, Object> members) {
        // The options of an index are not passed on by Hibernate.
        members.put("indexes", list(element.all("index").map(e -> make.of("Index", e, "name column-list unique"))));
        members.put("uniqueConstraints", list(element.all("unique-constraint").map(this::uniqueConstraint)));
    }

    private WrittenAnnotation uniqueConstraint(XmlElement element) {
        List<String> columns = element.all("column-name").map(XmlElement::text).toList();
        return make.of("UniqueConstraint", element, "name options", Map.of("columnNames", columns));
    }

    private Map<String, Object> checks(XmlElement element) {
        Map<String, Object> members = new HashMap<>();
        members.put(
                "check",
                list(element.all("check-constraint")
                        .map(e -> make.of("CheckConstraint", e, "name constraint options"))));
        return members;
    }

    private void foreignKey(XmlElement element, String child, String member, Map<String, Object> members) {
        element.child(child)
                .ifPresent(e -> members.put(
                        member, make.of("ForeignKey", e, "name constraint-mode foreign-key-definition options")));
    }

    private void schema(Map<String, Object> members) {
        if (!schema.isEmpty()) {
            members.put("schema", schema);
        }
    }

    private static void comment(XmlElement element, Map<String, Object> members) {
        // An element in the specification, an attribute in the format that Hibernate takes either for.
        String comment = element.has("comment") ? element.textOf("comment") : element.attribute("comment");
        if (!comment.isEmpty()) {
            members.put("comment", comment);
        }
    }

    private static List<WrittenAnnotation> list(Stream<WrittenAnnotation> annotations) {
        return annotations.toList();
    }
}
