package dev.lockstep.processor.report;

/** Texts on mappings: what they ask for and the database, or this version, has not; what they name and is not there. */
public final class MappingMessage {
    public static final Message UNMAPPABLE_TYPE = Message.error(
            Code.UNMAPPABLE,
            "attribute %s: no column type is known for %s. Say it: @Column(columnDefinition = \"text\"), or"
                    + " @Transient when it is not stored");

    public static final Message UNKNOWN_TYPE_CLASS = Message.error(
            Code.UNMAPPABLE,
            "attribute %s: what column %s makes only running it would tell. Say the column's type:"
                    + " @Column(columnDefinition = \"text\")");

    public static final Message NO_CONVERTER = Message.error(
            Code.UNMAPPABLE,
            "@Convert of attribute %s names no AttributeConverter with its two types. Say which: @Convert(converter ="
                    + " MoneyConverter.class), or @Convert(disableConversion = true) for none");

    public static final Message CONVERTER_NOT_ALLOWED = Message.error(
            Code.MAPPING,
            "attribute %s cannot have a converter and %s (Jakarta Persistence 3.2, section 3.9). Leave one of them out");

    public static final Message CONVERTERS_COMPETE = Message.error(
            Code.UNMAPPABLE,
            "attribute %s: several converters apply themselves to it: %s. Say which: @Convert(converter ="
                    + " MoneyConverter.class)");

    public static final Message CONVERTED_UNCHECKED = Message.note(
            Code.RECORDED,
            "column of %s is not checked: the values that %s gives only running it tells. Hibernate 7 checks them; to"
                    + " have that too say @Check(constraints = \"status in ('a', 'b')\")");

    public static final Message ENUMERATED_VALUE = Message.error(
            Code.UNMAPPABLE,
            "attribute %s: @EnumeratedValue %s has to be of type %s. Give it that type, or map the attribute"
                    + " @Enumerated(EnumType.%s)");

    public static final Message ENUMERATED_UNCHECKED = Message.note(
            Code.RECORDED,
            "column of %s is not checked: the @EnumeratedValue of each constant of %s only running it tells. Hibernate"
                    + " checks them; to have that too say @Check(constraints = \"status in (1, 2)\")");

    public static final Message NOT_AN_ENUM = Message.error(
            Code.MAPPING,
            "@Enumerated stands on attribute %s, but %s is no enum (Jakarta Persistence 3.2, section 11.1.18). Remove it");

    public static final Message UNSUPPORTED_MAPPING = Message.error(
            Code.UNMAPPABLE,
            "%s on %s shapes the schema in a way that Lockstep does not understand yet. Map it without, or leave the"
                    + " entity out of the history: @SchemaHistory(entities = {...})");

    public static final Message COLUMN_DEFINITION = Message.error(
            Code.UNMAPPABLE,
            "columnDefinition \"%s\" is not understood. It holds a type, and after it DEFAULT, NOT NULL, UNIQUE, CHECK (...),"
                    + " COLLATE or GENERATED: @Column(columnDefinition = \"varchar(20) default 'x' not null\")");

    public static final Message COLUMN_OPTIONS = Message.error(
            Code.UNMAPPABLE, "options \"%s\" are not understood; of a column, options = \"collate \\\"C\\\"\" is");

    public static final Message FLOAT_PRECISION = Message.error(
            Code.UNMAPPABLE,
            "a floating point column has at most 15 digits and no scale, not precision %s and scale %s. Use BigDecimal, or"
                    + " leave precision and scale out");

    public static final Message FOREIGN_KEY_DEFINITION = Message.error(
            Code.UNMAPPABLE,
            "\"%s\" of the foreign key is not understood. Beside its columns it may say ON DELETE, ON UPDATE and DEFERRABLE:"
                    + " @ForeignKey(options = \"on delete cascade deferrable initially deferred\")");

    public static final Message UNIQUE_OPTIONS = Message.error(
            Code.UNMAPPABLE,
            "options \"%s\" of the unique constraint are not understood. They may say DEFERRABLE and NULLS NOT DISTINCT:"
                    + " @UniqueConstraint(columnNames = …, options = \"deferrable initially deferred\")");

    public static final Message UNKNOWN_GENERATOR = Message.error(
            Code.UNMAPPABLE,
            "identifier %s: what generator %s needs of the database only running it would tell. Say the column:"
                    + " @Column(columnDefinition = \"bigint\"), and see to what else it needs");

    public static final Message SEQUENCE_OPTIONS = Message.error(
            Code.UNMAPPABLE,
            "sequence %s: its allocationSize is never 0, its initialValue is within its bounds, and its options may say"
                    + " MINVALUE, MAXVALUE, CACHE and CYCLE: @SequenceGenerator(allocationSize = 50, options = \"cache 20\")");

    public static final Message NO_IDENTIFIER = Message.error(
            Code.MAPPING,
            "entity %s has no identifier (Jakarta Persistence 3.2, section 2.4). Mark one: @Id @GeneratedValue private Long"
                    + " id;");

    public static final Message UNKNOWN_ENTITY = Message.error(Code.MAPPING, "there is no class %s");

    public static final Message ENTITY_EXPECTED =
            Message.error(Code.MAPPING, "class %s is not an entity. Mark it @Entity, or take it out of the history");

    public static final Message UNRESOLVED_TYPE =
            Message.error(Code.MAPPING, "attribute %s: type %s cannot be resolved");

    public static final Message NOT_AN_ENTITY = Message.error(
            Code.MAPPING,
            "attribute %s refers to %s, which is not an entity (Jakarta Persistence 3.2, section 2.11). Mark the"
                    + " class @Entity, or take %s away");

    public static final Message ENTITY_OUTSIDE = Message.error(
            Code.MAPPING,
            "attribute %s refers to entity %s, which is not in this history. Add it:"
                    + " @SchemaHistory(entities = {...}) or packages = {...}");

    public static final Message PARENT_OUTSIDE = Message.error(
            Code.MAPPING,
            "entity %s extends entity %s, which is not in this history. Add it: @SchemaHistory(entities = {...}) or"
                    + " packages = {...}");

    public static final Message TABLE_OF_SUBCLASS = Message.error(
            Code.MAPPING,
            "entity %s is stored in the table of %s and has none of its own (Jakarta Persistence 3.2, section 2.14.1)."
                    + " Take its @Table away, or write on the root: @Inheritance(strategy = InheritanceType.JOINED)");

    public static final Message UNKNOWN_TABLE = Message.error(
            Code.MAPPING,
            "attribute %s is mapped to table %s, which is no table of entity %s (Jakarta Persistence 3.2, section"
                    + " 11.1.47). Add there:"
                    + " @SecondaryTable(name = \"...\")");

    public static final Message CYCLIC_IDENTIFIER = Message.error(
            Code.MAPPING,
            "the identifier of %s derives from itself by way of other entities (Jakarta Persistence 3.2, section 2.4.2)."
                    + " Give one of them an @Id of its own");

    public static final Message MAPS_ID_NOTHING = Message.error(
            Code.MAPPING,
            "attribute %s has @MapsId(\"%s\"), and the identifier of %s has no such part (Jakarta Persistence 3.2,"
                    + " section 11.1.40). Name an attribute of its embedded id");

    public static final Message ANY_KEY = Message.error(
            Code.UNMAPPABLE,
            "attribute %s refers to entities of any kind, and the type of their key is not known. Write"
                    + " @AnyKeyJavaClass(Long.class)");

    public static final Message COLLECTION_ID = Message.error(
            Code.UNMAPPABLE,
            "the type of the identifier of collection %s is not known. Write @CollectionIdJavaClass(idType = Long.class)");

    public static final Message AUDITED = Message.note(
            Code.UNMAPPABLE, "entity %s is @Audited: Lockstep leaves the audit tables of Hibernate Envers alone");

    public static final Message NOT_A_COLLECTION = Message.error(
            Code.MAPPING,
            "attribute %s of type %s is no collection (Jakarta Persistence 3.2, section 2.2.1). Make it a Collection, List, Set or Map, or take"
                    + " @ElementCollection away");

    public static final Message MAPPED_BY_NOTHING = Message.error(
            Code.MAPPING,
            "attribute %s is mappedBy \"%s\", and entity %s has no association of that name (Jakarta Persistence 3.2,"
                    + " section 2.11). Add there, or name another:"
                    + " @ManyToOne private %s owner;");

    public static final Message OVERRIDE_UNMATCHED = Message.error(
            Code.MAPPING,
            "%s(name = \"%s\") overrides nothing (Jakarta Persistence 3.2, section 11.1.4): the attributes of %s are %s");

    public static final Message NOT_EMBEDDABLE = Message.error(
            Code.MAPPING,
            "attribute %s is embedded, and its type %s is not an embeddable (Jakarta Persistence 3.2, section 2.7)."
                    + " Mark the class @Embeddable");

    public static final Message EMBEDDED_IN_ITSELF = Message.error(
            Code.MAPPING,
            "embeddable %s embeds itself (Jakarta Persistence 3.2, section 2.7). Leave an attribute out, or"
                    + " make it an entity and refer to it");

    public static final Message VALUE_OF_NOTHING =
            Message.error(Code.MAPPING, "@%s speaks of a column, and attribute %s has none of its own. Take it away");

    public static final Message VALUE_OF_EMBEDDED = Message.error(
            Code.MAPPING,
            "@%s speaks of one column, and attribute %s has those of %3$s. Write it on the attribute of %3$s that is meant");

    public static final Message VALUE_OF_SEVERAL = Message.error(
            Code.MAPPING,
            "@%s speaks of one column, and attribute %s has several: %s. Take it away; let the columns be null in this"
                    + " migration, fill them, and make them not null in the next");

    public static final Message ON_DELETE_WITHOUT_KEY = Message.error(
            Code.MAPPING,
            "@OnDelete speaks of a foreign key, and attribute %s has none. Write it on the side of the association that"
                    + " has the join column, or take it away");

    public static final Message RENAMED_WITHIN_NOTHING = Message.error(
            Code.MAPPING,
            "@RenamedFrom(attribute = \"%s\") speaks of an attribute within %s, which is no embedded one. Leave attribute"
                    + " out where %2$s itself was renamed");

    public static final Message COLUMN_ON_ASSOCIATION = Message.error(
            Code.MAPPING,
            "attribute %s is an association, and its column is not said by @Column (Jakarta Persistence 3.2, section 11.1.26)."
                    + " Write @JoinColumn(name = \"...\")");

    public static final Message JOIN_COLUMN_COUNT = Message.error(
            Code.MAPPING,
            "there are %s join columns, and the identifier of %s has the columns %s (Jakarta Persistence 3.2, section"
                    + " 11.1.27). Write one"
                    + " @JoinColumn(name = \"...\", referencedColumnName = \"...\") for each");

    public static final Message REFERENCED_COLUMN = Message.error(
            Code.MAPPING,
            "referencedColumnName \"%s\" is not among the columns of table %s that a reference may name (Jakarta Persistence"
                    + " 3.2, section 11.1.26): %s");

    public static final Message DUPLICATE_COLUMN = Message.error(
            Code.MAPPING,
            "attributes %s and %s are both mapped to column %s (Jakarta Persistence 3.2, section 11.1.9). Give one"
                    + " another name, or let only one write it:"
                    + " insertable = false, updatable = false");

    public static final Message DUPLICATE_TABLE = Message.error(
            Code.MAPPING,
            "%s is mapped to table %s, and so is %s. Give one another name: @Table(name = \"...\") or"
                    + " @JoinTable(name = \"...\")");

    public static final Message UNKNOWN_COLUMN = Message.error(
            Code.MAPPING,
            "%s names column \"%s\", and table %s has the columns %s (Jakarta Persistence 3.2, section 11.1.24)");

    public static final Message EMPTY_INDEX = Message.error(
            Code.MAPPING, "an index of table %s has no parts. Name some: @DatabaseIndex(columns = {\"...\"})");

    public static final Message SEQUENCE_CONFLICT = Message.error(
            Code.MAPPING,
            "sequence %s is generated twice with different starts or increments. Give one another name:"
                    + " @SequenceGenerator(sequenceName = \"...\")");

    public static final Message GENERATOR_TABLE_CONFLICT = Message.error(
            Code.MAPPING,
            "generator table %s is asked for twice, with different columns. Give one another name:"
                    + " @TableGenerator(table = \"...\")");

    public static final Message NATURAL_ID_BELOW = Message.error(
            Code.MAPPING,
            "@NaturalId of attribute %s stands in a subclass of %s. Hibernate has it on the root entity alone: move it"
                    + " there, or say @Column(unique = true)");

    public static final Message ENUM_TYPE_CONFLICT = Message.error(
            Code.MAPPING, "two enums are stored in database type %s. Give one another name: @NativeEnum(\"...\")");

    public static final Message RESERVED_WORD = Message.error(
            Code.MAPPING,
            "%s %s has the name of a reserved word of PostgreSQL, which Hibernate would write without quotes. Rename it, or"
                    + " quote it: name = \"\\\"%s\\\"\"");

    private MappingMessage() {}
}
