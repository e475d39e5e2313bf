package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Turns down what would shape the schema and is not yet understood: any annotation of Jakarta Persistence or Hibernate
 * that is neither read nor known to leave the schema alone, so that a new one is never passed over in silence.
 */
final class UnsupportedMappings {
    private static final Set<String> ON_CLASSES = names(
            Jpa.PACKAGE,
            "Access AssociationOverride AssociationOverrides AttributeOverride AttributeOverrides Cacheable"
                    + " Convert Converts DiscriminatorColumn DiscriminatorValue Embeddable Entity EntityListeners"
                    + " ExcludeDefaultListeners ExcludeSuperclassListeners IdClass Inheritance MappedSuperclass"
                    + " NamedEntityGraph NamedEntityGraphs NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery"
                    + " NamedStoredProcedureQueries NamedStoredProcedureQuery PrimaryKeyJoinColumn"
                    + " PrimaryKeyJoinColumns SecondaryTable SecondaryTables SequenceGenerator SequenceGenerators"
                    + " SqlResultSetMapping SqlResultSetMappings Table TableGenerator TableGenerators");
    private static final Set<String> HIBERNATE_ON_CLASSES = names(
            Jpa.HIBERNATE,
            "BatchSize Cache Check Checks Comment Comments ConcreteProxy DiscriminatorFormula"
                    + " DynamicInsert DynamicUpdate EmbeddableInstantiator FetchProfile"
                    + " FetchProfileOverride FetchProfileOverrides FetchProfiles Filter FilterDef FilterDefs Filters"
                    + " GenericGenerator GenericGenerators HQLSelect Immutable Imported Loader Mutability"
                    + " NamedEntityGraph NamedEntityGraphs NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery"
                    + " NaturalIdCache OnDelete OptimisticLocking ParamDef Polymorphism Proxy QueryCacheLayout RowId"
                    + " SQLDelete SQLDeleteAll SQLDeletes SQLInsert SQLInserts SQLRestriction SQLSelect SQLUpdate"
                    + " SQLUpdates SelectBeforeUpdate SoftDelete SqlFragmentAlias Subselect Synchronize Where");
    private static final Set<String> ON_ATTRIBUTES = names(
            Jpa.PACKAGE,
            "Access AssociationOverride AssociationOverrides AttributeOverride AttributeOverrides Basic"
                    + " CollectionTable Column Convert Converts ElementCollection Embedded EmbeddedId Enumerated"
                    + " GeneratedValue Id JoinColumn JoinColumns JoinTable Lob ManyToMany ManyToOne MapKey MapKeyClass"
                    + " MapKeyColumn MapKeyEnumerated MapKeyJoinColumn MapKeyJoinColumns MapKeyTemporal MapsId"
                    + " OneToMany OneToOne OrderBy OrderColumn PrimaryKeyJoinColumn PrimaryKeyJoinColumns"
                    + " SequenceGenerator SequenceGenerators TableGenerator TableGenerators Temporal Version");
    private static final Set<String> HIBERNATE_ON_ATTRIBUTES = names(
            Jpa.HIBERNATE,
            "Any AnyDiscriminator AnyDiscriminatorImplicitValues AnyDiscriminatorValue"
                    + " AnyDiscriminatorValues AnyKeyJavaClass Array AttributeAccessor Bag BatchSize Cache Cascade"
                    + " Check Checks Collate CollectionId CollectionIdJavaClass CollectionIdJavaType ColumnDefault"
                    + " ColumnTransformer ColumnTransformers Comment Comments CreationTimestamp CurrentTimestamp"
                    + " EmbeddableInstantiator EmbeddedColumnNaming EmbeddedTable Fetch FetchProfileOverride"
                    + " FetchProfileOverrides Filter FilterJoinTable FilterJoinTables Filters Formula FractionalSeconds"
                    + " Generated GeneratedColumn GenericGenerator GenericGenerators HQLSelect Immutable JavaType"
                    + " JdbcType JdbcTypeCode JoinColumnOrFormula JoinColumnsOrFormulas JoinFormula LazyCollection"
                    + " LazyGroup LazyToOne ListIndexBase Loader ManyToAny MapKeyJdbcTypeCode Mutability Nationalized"
                    + " NativeGenerator NaturalId NotFound OnDelete OptimisticLock OrderBy PartitionKey"
                    + " QueryCacheLayout SQLDelete SQLDeleteAll SQLDeletes SQLInsert SQLInserts SQLJoinTableRestriction"
                    + " SQLOrder SQLRestriction SQLSelect SQLUpdate SQLUpdates SoftDelete SortComparator SortNatural"
                    + " Source Synchronize TenantId TimeZoneColumn TimeZoneStorage Type UpdateTimestamp UuidGenerator"
                    + " Where WhereJoinTable");
    // Annotations that carry one of these bind types, generators or attributes in a way only Hibernate knows.
    private static final Set<String> BINDERS =
            names(Jpa.HIBERNATE, "AttributeBinderType IdGeneratorType TypeBinderType");

    private final ReaderContext context;

    UnsupportedMappings(ReaderContext context) {
        this.context = context;
    }

    /** Whether an annotation is accepted on classes or attributes. */
    static boolean accepts(String annotation) {
        return Stream.of(ON_CLASSES, HIBERNATE_ON_CLASSES, ON_ATTRIBUTES, HIBERNATE_ON_ATTRIBUTES)
                .anyMatch(known -> known.contains(annotation));
    }

    /** Whether nothing on the class is turned down; what is has been reported. */
    boolean accepts(EntityClass type) {
        if (type.annotations().has("org.hibernate.envers.Audited")) {
            context.findings().report(MappingMessage.AUDITED, type.ref(), type.simpleName());
        }
        boolean accepted = annotations(type.annotations(), type.simpleName(), ON_CLASSES, HIBERNATE_ON_CLASSES);
        for (TypeElement superclass : type.superclasses()) {
            ElementRef ref = ElementRef.type(superclass.getQualifiedName().toString());
            Annotations inherited = context.metadata().of(superclass, ref);
            accepted &= annotations(inherited, superclass.getSimpleName().toString(), ON_CLASSES, HIBERNATE_ON_CLASSES);
        }
        return accepted && isPlainPackage(type);
    }

    /** Whether the entity's package registers no types: those would be for every attribute of them. */
    private boolean isPlainPackage(EntityClass type) {
        Annotations ofPackage = context.metadata().of(context.elements().getPackageOf(type.element()), type.ref());
        Optional<Annotation> registration = ofPackage.all().stream()
                .filter(a -> a.name().startsWith(Jpa.HIBERNATE))
                .filter(a -> a.name().contains("Registration"))
                .findFirst();
        registration.ifPresent(a -> context.findings()
                .report(
                        MappingMessage.UNSUPPORTED_MAPPING,
                        type.ref(),
                        a.shortName(),
                        "the package of " + type.simpleName()));
        return registration.isEmpty();
    }

    /** Whether nothing on the attribute is turned down; what is has been reported. */
    boolean accepts(Attribute attribute) {
        return annotations(attribute.annotations(), attribute.name(), ON_ATTRIBUTES, HIBERNATE_ON_ATTRIBUTES);
    }

    private boolean annotations(Annotations annotations, String owner, Set<String> jpa, Set<String> hibernate) {
        for (Annotation annotation : annotations.all()) {
            String name = annotation.name();
            boolean refused = (name.startsWith(Jpa.PACKAGE) && !jpa.contains(name))
                    || (name.startsWith(Jpa.HIBERNATE) && !hibernate.contains(name))
                    || isBinder(name);
            if (refused) {
                context.findings()
                        .report(MappingMessage.UNSUPPORTED_MAPPING, annotation.place(), annotation.shortName(), owner);
                return false;
            }
        }
        return true;
    }

    private boolean isBinder(String annotation) {
        if (annotation.startsWith(Jpa.HIBERNATE) || annotation.startsWith("java.lang.")) {
            return false;
        }
        TypeElement type = context.elements().getTypeElement(annotation);
        return type != null && BINDERS.stream().anyMatch(b -> context.metadata().has(type, b));
    }

    private static Set<String> names(String prefix, String words) {
        return Arrays.stream(words.split(" ")).map(w -> prefix + w).collect(Collectors.toUnmodifiableSet());
    }
}
