package dev.lockstep.processor.mapping;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.MappingFileMessage;
import dev.lockstep.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One mapping file, {@code orm.xml} or another of its kind (Jakarta Persistence 3.2, chapter 12), as Hibernate ORM 7
 * applies it.
 */
final class MappingFile {
    private static final Set<String> NAMESPACES = Set.of(
            "",
            "https://jakarta.ee/xml/ns/persistence/orm",
            "http://xmlns.jcp.org/xml/ns/persistence/orm",
            "http://java.sun.com/xml/ns/persistence/orm");

    private final XmlElement root;
    private final AnnotationMaker make;
    private final TableMappings tables;
    private final Overriding overriding;
    private final AttributeMappings attributes;

    private MappingFile(XmlElement root, List<Finding> findings) {
        this.root = root;
        this.make = new AnnotationMaker(findings, root.textOf("package"));
        this.tables = new TableMappings(make, root.textOf("schema"));
        this.overriding = new Overriding(make, tables);
        this.attributes = new AttributeMappings(make, tables, overriding);
    }

    /** Whether a document is a mapping file that can be read; what is wrong with it is reported. */
    static boolean isMapping(XmlElement root, List<Finding> findings) {
        if (!root.name().equals("entity-mappings") || !NAMESPACES.contains(root.namespace())) {
            boolean hibernate =
                    root.name().equals("hibernate-mapping") || root.namespace().contains("hibernate.org");
            findings.add(Finding.of(
                    hibernate ? MappingFileMessage.MAPPING_FILE_HIBERNATE : MappingFileMessage.MAPPING_FILE_ROOT,
                    new Place.Root(),
                    root.place(),
                    root.namespace().isEmpty() ? "<" + root.name() + ">" : root.namespace()));
            return false;
        }
        Grammar.ofMappings().check(root, findings);
        return true;
    }

    /** The defaults of the whole unit that a file gives. */
    static UnitDefaults defaults(XmlElement root) {
        return root.child("persistence-unit-metadata")
                .map(m -> UnitDefaults.of(m, m.child("persistence-unit-defaults")))
                .orElse(UnitDefaults.NONE);
    }

    /** Everything else that it says. */
    static Mappings read(XmlElement root, UnitDefaults defaults, List<Finding> findings) {
        return new MappingFile(root, findings).mappings(defaults);
    }

    private Mappings mappings(UnitDefaults defaults) {
        List<ClassMapping> classes = new ArrayList<>();
        root.all("embeddable").map(e -> embeddable(e, defaults)).forEach(classes::add);
        root.all("mapped-superclass").map(e -> mappedSuperclass(e, defaults)).forEach(classes::add);
        root.all("entity").map(e -> entity(e, defaults)).forEach(classes::add);
        List<WrittenAnnotation> generators = new ArrayList<>();
        root.all("sequence-generator").map(tables::sequenceGenerator).forEach(generators::add);
        root.all("table-generator").map(tables::tableGenerator).forEach(generators::add);
        List<ClassMapping> converters =
                root.all("converter").map(this::converter).toList();
        return Mappings.of(classes, generators, converters);
    }

    private ClassMapping converter(XmlElement e) {
        WrittenAnnotation annotation = make.of("Converter", e, "auto-apply");
        return new ClassMapping(
                className(e), ClassMapping.Kind.CONVERTER, false, null, List.of(annotation), List.of(), e.place());
    }

    private ClassMapping embeddable(XmlElement e, UnitDefaults defaults) {
        boolean complete = isComplete(e, defaults);
        String access = access(e, defaults);
        List<WrittenAnnotation> into = new ArrayList<>();
        into.add(make.marker("Embeddable", e));
        if (complete && access != null) {
            into.add(access(e, access));
        }
        return mapping(e, ClassMapping.Kind.EMBEDDABLE, complete, access, into);
    }

    private ClassMapping mappedSuperclass(XmlElement e, UnitDefaults defaults) {
        String access = access(e, defaults);
        List<WrittenAnnotation> into = new ArrayList<>();
        into.add(make.marker("MappedSuperclass", e));
        if (access != null) {
            into.add(access(e, access));
        }
        idClass(e, into);
        return mapping(e, ClassMapping.Kind.MAPPED_SUPERCLASS, isComplete(e, defaults), access, into);
    }

    private ClassMapping entity(XmlElement e, UnitDefaults defaults) {
        boolean complete = isComplete(e, defaults);
        String said = access(e, defaults);
        String access = said == null && complete ? "PROPERTY" : said;
        List<WrittenAnnotation> into = new ArrayList<>();
        if (access != null) {
            into.add(access(e, access));
        }
        into.add(make.of("Entity", e, "name"));
        e.child("inheritance").ifPresent(i -> into.add(make.of("Inheritance", i, "strategy")));
        table(e, into);
        list(e, "secondary-table", "SecondaryTable", into);
        overriding.converts(e, "convert", "", into);
        overriding.attributes(e, "attribute-override", "", into);
        overriding.associations(e, into);
        idClass(e, into);
        String value = e.textOf("discriminator-value");
        if (!value.isEmpty()) {
            into.add(make.of("DiscriminatorValue", e, "value", value));
        }
        e.child("discriminator-column")
                .ifPresent(d -> into.add(
                        make.of("DiscriminatorColumn", d, "name discriminator-type column-definition options length")));
        list(e, "primary-key-join-column", "PrimaryKeyJoinColumn", into);
        e.child("table-generator").map(tables::tableGenerator).ifPresent(into::add);
        e.child("sequence-generator").map(tables::sequenceGenerator).ifPresent(into::add);
        return mapping(e, ClassMapping.Kind.ENTITY, complete, access, into);
    }

    private void table(XmlElement e, List<WrittenAnnotation> into) {
        String schema = root.textOf("schema");
        if (e.has("table")) {
            e.child("table").map(tables::table).ifPresent(into::add);
        } else if (!schema.isEmpty()) {
            into.add(make.of("Table", e, "schema", schema));
        }
    }

    private void list(XmlElement e, String child, String annotation, List<WrittenAnnotation> into) {
        List<XmlElement> children = e.all(child).toList();
        if (!children.isEmpty()) {
            into.add(make.container(
                    annotation + "s",
                    annotation,
                    children.get(0),
                    children.stream()
                            .map(
                                    child.equals("secondary-table")
                                            ? tables::secondaryTable
                                            : tables::primaryKeyJoinColumn)
                            .toList()));
        }
    }

    private void idClass(XmlElement e, List<WrittenAnnotation> into) {
        e.child("id-class").ifPresent(i -> into.add(make.of("IdClass", i, "class")));
    }

    private ClassMapping mapping(
            XmlElement e,
            ClassMapping.Kind kind,
            boolean complete,
            @Nullable String access,
            List<WrittenAnnotation> annotations) {
        List<MemberMapping> members =
                e.child("attributes").map(attributes::members).orElse(List.of());
        return new ClassMapping(className(e), kind, complete, access, annotations, members, e.place());
    }

    /** A nested class may be written as the class loader names it. */
    private String className(XmlElement e) {
        return make.className(e.attribute("class")).name().replace('$', '.');
    }

    private boolean isComplete(XmlElement e, UnitDefaults defaults) {
        return defaults.complete() || make.flag(e, "metadata-complete");
    }

    private @Nullable String access(XmlElement e, UnitDefaults defaults) {
        String own = attributes.access(e);
        if (own != null) {
            return own;
        }
        return root.child("access")
                .map(a -> make.constant(a, "access", a.text(), "FIELD", "PROPERTY")
                        .name())
                .orElseGet(() -> defaultAccess(defaults));
    }

    private @Nullable String defaultAccess(UnitDefaults defaults) {
        String access = defaults.access();
        return access == null
                ? null
                : make.constant(root, "access", access, "FIELD", "PROPERTY").name();
    }

    private WrittenAnnotation access(XmlElement e, String access) {
        return make.of("Access", e, "value", new ConstantName(access));
    }
}
