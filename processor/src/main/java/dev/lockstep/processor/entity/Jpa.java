package dev.lockstep.processor.entity;

/** The qualified names of the annotations that are read; none of their libraries is a dependency. */
final class Jpa {
    static final String PACKAGE = "jakarta.persistence.";
    static final String HIBERNATE = "org.hibernate.annotations.";
    static final String LOCKSTEP = "dev.lockstep.";

    static final String ACCESS = PACKAGE + "Access";
    static final String ANY = HIBERNATE + "Any";
    static final String ATTRIBUTE_OVERRIDE = PACKAGE + "AttributeOverride";
    static final String BASIC = PACKAGE + "Basic";
    static final String COLLECTION_TABLE = PACKAGE + "CollectionTable";
    static final String COLUMN = PACKAGE + "Column";
    static final String CONVERT = PACKAGE + "Convert";
    static final String CONVERTS = PACKAGE + "Converts";
    static final String DISCRIMINATOR_COLUMN = PACKAGE + "DiscriminatorColumn";
    static final String DISCRIMINATOR_VALUE = PACKAGE + "DiscriminatorValue";
    static final String DTO = LOCKSTEP + "Dto";
    static final String DTOS = LOCKSTEP + "Dtos";
    static final String DTO_IGNORE = LOCKSTEP + "DtoIgnore";
    static final String ELEMENT_COLLECTION = PACKAGE + "ElementCollection";
    static final String EMBEDDABLE = PACKAGE + "Embeddable";
    static final String EMBEDDED = PACKAGE + "Embedded";
    static final String EMBEDDED_ID = PACKAGE + "EmbeddedId";
    static final String ENTITY = PACKAGE + "Entity";
    static final String ENUMERATED = PACKAGE + "Enumerated";
    static final String GENERATED_VALUE = PACKAGE + "GeneratedValue";
    static final String ID = PACKAGE + "Id";
    static final String ID_CLASS = PACKAGE + "IdClass";
    static final String INHERITANCE = PACKAGE + "Inheritance";
    static final String JOIN_COLUMN = PACKAGE + "JoinColumn";
    static final String JOIN_COLUMNS = PACKAGE + "JoinColumns";
    static final String JOIN_TABLE = PACKAGE + "JoinTable";
    static final String LOB = PACKAGE + "Lob";
    static final String MANY_TO_MANY = PACKAGE + "ManyToMany";
    static final String MANY_TO_ONE = PACKAGE + "ManyToOne";
    static final String MANY_TO_ANY = HIBERNATE + "ManyToAny";
    static final String MAPPED_SUPERCLASS = PACKAGE + "MappedSuperclass";
    static final String MAPS_ID = PACKAGE + "MapsId";
    static final String MAP_KEY = PACKAGE + "MapKey";
    static final String ONE_TO_MANY = PACKAGE + "OneToMany";
    static final String ONE_TO_ONE = PACKAGE + "OneToOne";
    static final String ORDER_COLUMN = PACKAGE + "OrderColumn";
    static final String PRIMARY_KEY_JOIN_COLUMN = PACKAGE + "PrimaryKeyJoinColumn";
    static final String SECONDARY_TABLE = PACKAGE + "SecondaryTable";
    static final String SEQUENCE_GENERATOR = PACKAGE + "SequenceGenerator";
    static final String TABLE = PACKAGE + "Table";
    static final String TEMPORAL = PACKAGE + "Temporal";
    static final String TRANSIENT = PACKAGE + "Transient";
    static final String VERSION = PACKAGE + "Version";

    private Jpa() {}
}
