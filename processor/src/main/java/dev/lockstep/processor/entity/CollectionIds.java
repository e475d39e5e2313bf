package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads the identifier that Hibernate's {@code @CollectionId} gives to the rows of a bag. */
final class CollectionIds {
    private static final String DESCRIPTORS = "org.hibernate.type.descriptor.java.";
    private static final Map<String, String> DESCRIBED = Map.of(
            DESCRIPTORS + "IntegerJavaType", "java.lang.Integer",
            DESCRIPTORS + "LongJavaType", "java.lang.Long",
            DESCRIPTORS + "StringJavaType", "java.lang.String",
            DESCRIPTORS + "UUIDJavaType", "java.util.UUID");
    private static final int INCREMENT = 50;

    private final ReaderContext context;
    private final ColumnReader columns;

    CollectionIds(ReaderContext context, ColumnReader columns) {
        this.context = context;
        this.columns = columns;
    }

    /** Adds the column, which is the table's key; what is wrong with it is reported. */
    void read(MappedEntity owner, Leaf leaf, TableDraft table) {
        Attribute attribute = leaf.attribute();
        Annotation annotation =
                attribute.annotations().find(Jpa.HIBERNATE + "CollectionId").orElseThrow();
        Optional<TypeMirror> type = attribute
                .annotations()
                .find(Jpa.HIBERNATE + "CollectionIdJavaClass")
                .flatMap(a -> a.type("idType"))
                .or(() -> ofDescriptor(attribute));
        if (type.isEmpty()) {
            context.findings().report(MappingMessage.COLLECTION_ID, annotation.place(), leaf.path());
            return;
        }
        BasicValue value = BasicValue.key(attribute, type.get(), Optional.empty());
        columns.read(
                        ColumnSite.collection(owner, leaf, table),
                        value,
                        leaf.path() + " (id)",
                        annotation.nested("column"),
                        NamePart.of("id"))
                .ifPresent(name -> table.addToKey(List.of(name)));
        sequence(annotation, owner, leaf, table);
    }

    private void sequence(Annotation annotation, MappedEntity owner, Leaf leaf, TableDraft table) {
        Attribute attribute = leaf.attribute();
        String generator = annotation.string("generator");
        Optional<Annotation> declared = new NearbyGenerators(
                        context.metadata(),
                        owner.root().type().annotations(),
                        attribute,
                        context.elements().getPackageOf(attribute.element()))
                .sequence(generator);
        if (declared.isPresent()) {
            new KeyGenerators(context)
                    .sequence(
                            ColumnSite.collection(owner, leaf, table),
                            SequenceNeed.of(declared, generator),
                            annotation.place());
        } else if (generator.equals("sequence")) {
            Identifier base = table.physical();
            Identifier physical = context.naming().physical(new Identifier(base.text() + "_SEQ", base.quoted()));
            ObjectName name = context.objectName("", physical);
            context.objects()
                    .sequence(new Sequence(name, 1, INCREMENT), leaf.attribute().ref());
        } else if (!generator.equals("increment")) {
            context.findings()
                    .report(
                            MappingMessage.UNSUPPORTED_MAPPING,
                            annotation.place(),
                            "generator \"" + generator + "\" of @CollectionId",
                            leaf.path());
        }
    }

    /** The type that one of Hibernate's own descriptors is of. */
    private Optional<TypeMirror> ofDescriptor(Attribute attribute) {
        return attribute
                .annotations()
                .find(Jpa.HIBERNATE + "CollectionIdJavaType")
                .flatMap(a -> a.type("value"))
                .flatMap(t -> Optional.ofNullable(DESCRIBED.get(TypeMapper.nameOf(t))))
                .map(name -> context.elements().getTypeElement(name).asType());
    }
}
