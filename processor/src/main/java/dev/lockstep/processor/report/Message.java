package dev.lockstep.processor.report;

import java.util.Locale;

/** Every text that Lockstep reports, with its code and severity. Arguments are texts, in the order of the format. */
public enum Message {
    DRIFT_OBJECT(Code.DRIFT, Severity.ERROR, "%s"),
    RENAME_CLAIMED_TWICE(
            Code.RENAME,
            Severity.ERROR,
            "%s %s cannot have been %s: %s claims that former name too. Leave @RenamedFrom on the one that was renamed."),
    RENAME_STILL_THERE(
            Code.RENAME,
            Severity.ERROR,
            "%s %s cannot have been %s, because %s is still mapped. Remove @RenamedFrom, or what still maps to the"
                    + " former name."),
    RENAME_SWAPPED(
            Code.RENAME,
            Severity.ERROR,
            "%1$s %2$s and %4$s each say that they were the other. A swap cannot be told from one already made: rename"
                    + " one to a third name in a migration of its own first, and remove one @RenamedFrom."),
    DATA_LOSS(
            Code.DATA_LOSS,
            Severity.ERROR,
            "%s. If that is meant, allow it by name: @Migration(value = \"…\", drops = {%s})%s"),
    DROPS_NOTHING(
            Code.CONFIGURATION,
            Severity.ERROR,
            "drops names \"%s\", but this migration loses nothing of that name. Remove the entry%s."),
    NOT_NULL(
            Code.NOT_NULL,
            Severity.ERROR,
            "column %s %s, and rows that exist have no value for it. Say which: @Backfill(\"…\") for those rows, or"
                    + " @ServerDefault(\"…\") for rows to come as well."),
    NAME_TOO_LONG(
            Code.NAME_TOO_LONG,
            Severity.ERROR,
            "the name of %s %s has %s bytes; the database would cut it to %s. Give it a shorter one."),
    DUPLICATE_NAME(
            Code.DUPLICATE_NAME, Severity.ERROR, "%s %s has the same name as %s %s. Give one of them another name."),
    VAGUE_MESSAGE(
            Code.VAGUE_MESSAGE,
            Severity.ERROR,
            "\"%s\" does not say what the migration does. Say it as in a commit: @Migration(\"%s\")"),
    OPERATION_ADVICE(Code.RECORDED, Severity.NOTE, "%s: %s"),
    REPLAY_MISMATCH(
            Code.INTERNAL,
            Severity.ERROR,
            "the planned operations do not lead where they should (%s). This is a fault of Lockstep, not of your code."
                    + " Please report it with the entities that show it."),
    // What the mapping asks for and the database, or this version, has not.
    UNMAPPABLE_TYPE(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "attribute %s: no column type is known for %s. Say it: @Column(columnDefinition = \"text\"), or"
                    + " @Transient when it is not stored"),
    UNKNOWN_TYPE_CLASS(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "attribute %s: what column %s makes only running it would tell. Say the column's type:"
                    + " @Column(columnDefinition = \"text\")"),
    NO_CONVERTER(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "@Convert of attribute %s names no AttributeConverter with its two types. Say which: @Convert(converter ="
                    + " MoneyConverter.class), or @Convert(disableConversion = true) for none"),
    CONVERTER_NOT_ALLOWED(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s cannot have a converter and %s (Jakarta Persistence 3.2, section 3.9). Leave one of them out"),
    CONVERTERS_COMPETE(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "attribute %s: several converters apply themselves to it: %s. Say which: @Convert(converter ="
                    + " MoneyConverter.class)"),
    CONVERTED_UNCHECKED(
            Code.RECORDED,
            Severity.NOTE,
            "column of %s is not checked: the values that %s gives only running it tells. Hibernate 7 checks them; to"
                    + " have that too say @Check(constraints = \"status in ('a', 'b')\")"),
    ENUMERATED_VALUE(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "attribute %s: @EnumeratedValue %s has to be of type %s. Give it that type, or map the attribute"
                    + " @Enumerated(EnumType.%s)"),
    ENUMERATED_UNCHECKED(
            Code.RECORDED,
            Severity.NOTE,
            "column of %s is not checked: the @EnumeratedValue of each constant of %s only running it tells. Hibernate"
                    + " checks them; to have that too say @Check(constraints = \"status in (1, 2)\")"),
    NOT_AN_ENUM(
            Code.MAPPING,
            Severity.ERROR,
            "@Enumerated stands on attribute %s, but %s is no enum (Jakarta Persistence 3.2, section 11.1.18). Remove it"),
    UNSUPPORTED_MAPPING(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "%s on %s shapes the schema in a way that Lockstep does not understand yet. Map it without, or leave the"
                    + " entity out of the history: @SchemaHistory(entities = {...})"),
    COLUMN_DEFINITION(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "columnDefinition \"%s\" is not understood. It holds a type, and after it DEFAULT, NOT NULL, UNIQUE, CHECK (...),"
                    + " COLLATE or GENERATED: @Column(columnDefinition = \"varchar(20) default 'x' not null\")"),
    COLUMN_OPTIONS(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "options \"%s\" are not understood; of a column, options = \"collate \\\"C\\\"\" is"),
    FLOAT_PRECISION(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "a floating point column has at most 15 digits and no scale, not precision %s and scale %s. Use BigDecimal, or"
                    + " leave precision and scale out"),
    FOREIGN_KEY_DEFINITION(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "foreignKeyDefinition \"%s\" is not understood. Only its ON DELETE is read; say the rest by @JoinColumn and"
                    + " @OnDelete(OnDelete.Action.CASCADE)"),
    UNKNOWN_GENERATOR(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "identifier %s: what generator %s needs of the database only running it would tell. Say the column:"
                    + " @Column(columnDefinition = \"bigint\"), and see to what else it needs"),
    SEQUENCE_OPTIONS(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "sequence %s: an allocationSize of 0 and options are not understood. Write"
                    + " @SequenceGenerator(allocationSize = 50)"),

    // What the specification forbids.
    NO_IDENTIFIER(
            Code.MAPPING,
            Severity.ERROR,
            "entity %s has no identifier (Jakarta Persistence 3.2, section 2.4). Mark one: @Id @GeneratedValue private Long"
                    + " id;"),
    UNKNOWN_ENTITY(Code.MAPPING, Severity.ERROR, "there is no class %s"),
    ENTITY_EXPECTED(
            Code.MAPPING, Severity.ERROR, "class %s is not an entity. Mark it @Entity, or take it out of the history"),
    UNRESOLVED_TYPE(Code.MAPPING, Severity.ERROR, "attribute %s: type %s cannot be resolved"),
    NOT_AN_ENTITY(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s refers to %s, which is not an entity (Jakarta Persistence 3.2, section 2.11). Mark the"
                    + " class @Entity, or take %s away"),
    ENTITY_OUTSIDE(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s refers to entity %s, which is not in this history. Add it:"
                    + " @SchemaHistory(entities = {...}) or packages = {...}"),
    PARENT_OUTSIDE(
            Code.MAPPING,
            Severity.ERROR,
            "entity %s extends entity %s, which is not in this history. Add it: @SchemaHistory(entities = {...}) or"
                    + " packages = {...}"),
    TABLE_OF_SUBCLASS(
            Code.MAPPING,
            Severity.ERROR,
            "entity %s is stored in the table of %s and has none of its own (Jakarta Persistence 3.2, section 2.14.1)."
                    + " Take its @Table away, or write on the root: @Inheritance(strategy = InheritanceType.JOINED)"),
    UNKNOWN_TABLE(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s is mapped to table %s, which is no table of entity %s (Jakarta Persistence 3.2, section"
                    + " 11.1.47). Add there:"
                    + " @SecondaryTable(name = \"...\")"),
    CYCLIC_IDENTIFIER(
            Code.MAPPING,
            Severity.ERROR,
            "the identifier of %s derives from itself by way of other entities (Jakarta Persistence 3.2, section 2.4.2)."
                    + " Give one of them an @Id of its own"),
    MAPS_ID_NOTHING(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s has @MapsId(\"%s\"), and the identifier of %s has no such part (Jakarta Persistence 3.2,"
                    + " section 11.1.40). Name an attribute of its embedded id"),
    ANY_KEY(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "attribute %s refers to entities of any kind, and the type of their key is not known. Write"
                    + " @AnyKeyJavaClass(Long.class)"),
    COLLECTION_ID(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "the type of the identifier of collection %s is not known. Write @CollectionIdJavaClass(idType = Long.class)"),
    AUDITED(
            Code.UNMAPPABLE,
            Severity.NOTE,
            "entity %s is @Audited: Lockstep leaves the audit tables of Hibernate Envers alone"),
    NOT_A_COLLECTION(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s of type %s is no collection (Jakarta Persistence 3.2, section 2.2.1). Make it a Collection, List, Set or Map, or take"
                    + " @ElementCollection away"),
    MAPPED_BY_NOTHING(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s is mappedBy \"%s\", and entity %s has no association of that name (Jakarta Persistence 3.2,"
                    + " section 2.11). Add there, or name another:"
                    + " @ManyToOne private %s owner;"),
    OVERRIDE_UNMATCHED(
            Code.MAPPING,
            Severity.ERROR,
            "%s(name = \"%s\") overrides nothing (Jakarta Persistence 3.2, section 11.1.4): the attributes of %s are %s"),
    NOT_EMBEDDABLE(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s is embedded, and its type %s is not an embeddable (Jakarta Persistence 3.2, section 2.7)."
                    + " Mark the class @Embeddable"),
    EMBEDDED_IN_ITSELF(
            Code.MAPPING,
            Severity.ERROR,
            "embeddable %s embeds itself (Jakarta Persistence 3.2, section 2.7). Leave an attribute out, or"
                    + " make it an entity and refer to it"),
    COLUMN_ON_ASSOCIATION(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s is an association, and its column is not said by @Column (Jakarta Persistence 3.2, section 11.1.26)."
                    + " Write @JoinColumn(name = \"...\")"),
    JOIN_COLUMN_COUNT(
            Code.MAPPING,
            Severity.ERROR,
            "there are %s join columns, and the identifier of %s has the columns %s (Jakarta Persistence 3.2, section"
                    + " 11.1.27). Write one"
                    + " @JoinColumn(name = \"...\", referencedColumnName = \"...\") for each"),
    REFERENCED_COLUMN(
            Code.MAPPING,
            Severity.ERROR,
            "referencedColumnName \"%s\" is not among the columns of table %s that a reference may name (Jakarta Persistence"
                    + " 3.2, section 11.1.26): %s"),
    DUPLICATE_COLUMN(
            Code.MAPPING,
            Severity.ERROR,
            "attributes %s and %s are both mapped to column %s (Jakarta Persistence 3.2, section 11.1.9). Give one"
                    + " another name, or let only one write it:"
                    + " insertable = false, updatable = false"),
    DUPLICATE_TABLE(
            Code.MAPPING,
            Severity.ERROR,
            "%s is mapped to table %s, and so is %s. Give one another name: @Table(name = \"...\") or"
                    + " @JoinTable(name = \"...\")"),
    UNKNOWN_COLUMN(
            Code.MAPPING,
            Severity.ERROR,
            "%s names column \"%s\", and table %s has the columns %s (Jakarta Persistence 3.2, section 11.1.24)"),
    EMPTY_INDEX(
            Code.MAPPING,
            Severity.ERROR,
            "an index of table %s has no parts. Name some: @DatabaseIndex(columns = {\"...\"})"),
    SEQUENCE_CONFLICT(
            Code.MAPPING,
            Severity.ERROR,
            "sequence %s is generated twice with different starts or increments. Give one another name:"
                    + " @SequenceGenerator(sequenceName = \"...\")"),
    GENERATOR_TABLE_CONFLICT(
            Code.MAPPING,
            Severity.ERROR,
            "generator table %s is asked for twice, with different columns. Give one another name:"
                    + " @TableGenerator(table = \"...\")"),
    NATURAL_ID_BELOW(
            Code.MAPPING,
            Severity.ERROR,
            "@NaturalId of attribute %s stands in a subclass of %s. Hibernate has it on the root entity alone: move it"
                    + " there, or say @Column(unique = true)"),
    ENUM_TYPE_CONFLICT(
            Code.MAPPING,
            Severity.ERROR,
            "two enums are stored in database type %s. Give one another name: @NativeEnum(\"...\")"),
    RESERVED_WORD(
            Code.MAPPING,
            Severity.ERROR,
            "%s %s has the name of a reserved word of PostgreSQL, which Hibernate would write without quotes. Rename it, or"
                    + " quote it: name = \"\\\"%s\\\"\""),

    // What the specification forbids, each with its section.
    ENTITY_CLASS(
            Code.MAPPING,
            Severity.ERROR,
            "%s %s cannot be an entity (Jakarta Persistence 3.2, section 2.1). Make it a class of its own, or a static one"),
    TWO_KINDS_OF_CLASS(
            Code.MAPPING,
            Severity.ERROR,
            "class %s is @Entity and %s at once (Jakarta Persistence 3.2, section 2.1). Keep one of the two"),
    SUPERCLASS_WITH(
            Code.MAPPING,
            Severity.ERROR,
            "mapped superclass %s has no table, and so no %s (Jakarta Persistence 3.2, section 2.13.2). Write it on the"
                    + " entities that extend it"),
    ENTITY_NAME_TAKEN(
            Code.MAPPING,
            Severity.ERROR,
            "entities %s and %s are both called \"%s\" (Jakarta Persistence 3.2, section 10.1). Give one another name:"
                    + " @Entity(name = \"...\")"),
    IDENTIFIER_TWICE(
            Code.MAPPING,
            Severity.ERROR,
            "entity %s has the embedded identifier %s, and the identifier %s beside it (Jakarta Persistence 3.2, section"
                    + " 2.4.1). Keep one of them"),
    IDENTIFIER_OF_MANY(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s holds many values, which are no identifier (Jakarta Persistence 3.2, section 2.4). Take @Id away"),
    IDENTIFIER_BELOW_ROOT(
            Code.MAPPING,
            Severity.ERROR,
            "entity %s has the identifier of entity %s, which it extends, and none of its own (Jakarta Persistence 3.2,"
                    + " section 2.4). Take @Id away from %s"),
    IDENTIFIER_IN_EMBEDDABLE(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s of embeddable %s is no identifier (Jakarta Persistence 3.2, section 2.7). Take @Id away; where the"
                    + " embeddable is embedded, write @EmbeddedId"),
    ID_CLASS_LACKS(
            Code.MAPPING,
            Severity.ERROR,
            "id class %s has no attribute %s, which is part of the identifier of %s (Jakarta Persistence 3.2, section"
                    + " 2.4.1). Add it there"),
    ID_CLASS_MORE(
            Code.MAPPING,
            Severity.ERROR,
            "id class %s has the attribute %s, which is no @Id of entity %s (Jakarta Persistence 3.2, section 2.4.1). Mark"
                    + " it there, or take it out of the id class"),
    ID_CLASS_TYPE(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s is a %s in entity %s and a %s in id class %s (Jakarta Persistence 3.2, section 2.4.1). Give it one"
                    + " type"),
    VERSION_TYPE(
            Code.MAPPING,
            Severity.ERROR,
            "@Version attribute %s has type %s, which does not count (Jakarta Persistence 3.2, section 2.5). Make it an int,"
                    + " a long, a short, an Instant or a LocalDateTime"),
    VERSION_TWICE(
            Code.MAPPING,
            Severity.ERROR,
            "entity %s has two versions, %s and %s (Jakarta Persistence 3.2, section 2.5). Keep one of them"),
    VERSION_PLACE(
            Code.MAPPING,
            Severity.ERROR,
            "@Version %s belongs to %s (Jakarta Persistence 3.2, section 2.5). Write it on a basic attribute of the root"
                    + " entity"),
    CONVERT_PLACE(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s is an association, which no converter converts (Jakarta Persistence 3.2, section 11.1.10). Take @Convert away"),
    TEMPORAL_TYPE(
            Code.MAPPING,
            Severity.ERROR,
            "@Temporal speaks of java.util.Date and Calendar, and attribute %s has type %s (Jakarta Persistence 3.2, section"
                    + " 11.1.54). Take @Temporal away"),
    STRATEGY_BELOW_ROOT(
            Code.MAPPING,
            Severity.ERROR,
            "entity %s belongs to a hierarchy of strategy %s, which its root %s says (Jakarta Persistence 3.2, section"
                    + " 11.1.25). Take @Inheritance away"),
    DISCRIMINATOR_BELOW_ROOT(
            Code.MAPPING,
            Severity.ERROR,
            "entity %s belongs to a hierarchy whose discriminator its root %s says (Jakarta Persistence 3.2, section"
                    + " 11.1.12). Take @DiscriminatorColumn away"),
    DISCRIMINATOR_VALUE_TYPE(
            Code.MAPPING,
            Severity.ERROR,
            "discriminator value \"%s\" of entity %s is none of type %s (Jakarta Persistence 3.2, section 11.1.13). Write"
                    + " one, or another type: @DiscriminatorColumn(discriminatorType = DiscriminatorType.STRING)"),
    DISCRIMINATOR_VALUE_TAKEN(
            Code.MAPPING,
            Severity.ERROR,
            "entities %s and %s have the same discriminator value, \"%s\" (Jakarta Persistence 3.2, section 11.1.13). Give"
                    + " one another: @DiscriminatorValue(\"...\")"),
    CONVERT_NOTHING(
            Code.MAPPING,
            Severity.ERROR,
            "@Convert(attributeName = \"%s\") converts nothing: the attributes of %s are %s (Jakarta Persistence 3.2,"
                    + " section 11.1.10)"),
    MAP_KEY_NOTHING(
            Code.MAPPING,
            Severity.ERROR,
            "@MapKey(name = \"%s\") names no attribute of entity %s (Jakarta Persistence 3.2, section 11.1.32). Those are:"
                    + " %s"),
    OVERRIDE_OF_BASIC(
            Code.MAPPING,
            Severity.ERROR,
            "%s stands on attribute %s, which has no attributes of its own (Jakarta Persistence 3.2, section 11.1.4). Write"
                    + " @Column or @JoinColumn"),
    GENERATED_OF_BASIC(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s has a @GeneratedValue and is no identifier (Jakarta Persistence 3.2, section 11.1.21). Mark it"
                    + " @Id, or let the database generate it: @org.hibernate.annotations.Generated"),
    GENERATED_TYPE(
            Code.MAPPING,
            Severity.ERROR,
            "no generator of strategy %s makes identifier %s, which has type %s (Jakarta Persistence 3.2, section 11.1.21)."
                    + " Make it a Long, or of strategy UUID a java.util.UUID"),
    COLLECTION_EXPECTED(
            Code.MAPPING,
            Severity.ERROR,
            "%s speaks of collections, and attribute %s has type %s (Jakarta Persistence 3.2, section 2.2.1). Make it a"
                    + " Collection, List, Set or Map"),
    COLLECTION_RAW(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s has type %s, which does not say what it holds (Jakarta Persistence 3.2, section 2.11). Write the"
                    + " type argument, or targetEntity"),
    ELEMENTS_ARE_ENTITIES(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s is an @ElementCollection of entity %s (Jakarta Persistence 3.2, section 2.8). Write @OneToMany or"
                    + " @ManyToMany"),
    MAP_EXPECTED(
            Code.MAPPING,
            Severity.ERROR,
            "%s speaks of maps, and attribute %s has type %s (Jakarta Persistence 3.2, section 2.9.1). Make it a Map, or"
                    + " take the annotation away"),
    LIST_EXPECTED(
            Code.MAPPING,
            Severity.ERROR,
            "@OrderColumn speaks of lists, and attribute %s has type %s (Jakarta Persistence 3.2, section 11.1.44). Make it"
                    + " a List, or take @OrderColumn away"),
    TWO_ASSOCIATIONS(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s is %s and %s at once (Jakarta Persistence 3.2, section 2.11). Keep one of the two"),
    TO_ONE_OF_MANY(
            Code.MAPPING,
            Severity.ERROR,
            "%s speaks of one entity, and attribute %s has type %s (Jakarta Persistence 3.2, section 2.11). Write @OneToMany"
                    + " or @ManyToMany"),
    INVERSE_WITH(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s is mappedBy the other side, where %s belongs (Jakarta Persistence 3.2, section 2.11). Take it away"),
    INVERSE_OF_INVERSE(
            Code.MAPPING,
            Severity.ERROR,
            "attributes %s and %s are mappedBy each other, and none owns the association (Jakarta Persistence 3.2, section"
                    + " 2.11). Take mappedBy away on one side"),
    INVERSE_OF_OTHER(
            Code.MAPPING,
            Severity.ERROR,
            "attribute %s is mappedBy %s, which refers to %s and not to %s (Jakarta Persistence 3.2, section 2.11). Name the"
                    + " attribute that does"),

    DRIFT_SUMMARY(
            Code.DRIFT,
            Severity.ERROR,
            "the entities differ from the snapshot, and no new migration is declared:%n%s%nThe SQL it takes:%n%s%nIf that is"
                    + " meant, list it last in @SchemaHistory of %s and compile again:%n    @Migration(\"%s\")"),
    EMPTY_MIGRATION(
            Code.EMPTY_MIGRATION,
            Severity.ERROR,
            "migration \"%s\" has nothing to do: the entities are as the snapshot has them. Remove the line, or change the"
                    + " entities first."),
    MIGRATION_REWORDED(
            Code.TAMPERED,
            Severity.ERROR,
            "migration %s is recorded as \"%s\", and a recorded migration is never reworded. Restore the line:"
                    + " @Migration(\"%s\")"),
    MIGRATION_REORDERED(
            Code.REORDERED,
            Severity.ERROR,
            "migration %s is recorded as \"%s\", and \"%s\" stands in its place. Recorded migrations keep their order, and a"
                    + " new one comes last."),
    MIGRATION_REMOVED(
            Code.REORDERED,
            Severity.ERROR,
            "recorded migrations are no longer listed. Put them back, in this order, at the end:%n%s"),
    TWO_NEW_MIGRATIONS(
            Code.CONFIGURATION,
            Severity.ERROR,
            "%s migrations are not recorded yet, and one compilation records one. Keep \"%s\", compile, and add the next"
                    + " when its change of the entities is made. If they were recorded before, restore %s from version"
                    + " control."),
    DRAFT_RECORDED(
            Code.CONFIGURATION,
            Severity.ERROR,
            "migration \"%s\" is recorded for good and cannot become a draft again. Remove draft = true, and make the change"
                    + " in a new migration."),
    UNCONFIRMED_DRAFT(
            Code.UNCONFIRMED_DRAFT,
            Severity.ERROR,
            "migration \"%s\" is a draft, which a frozen build does not accept. Remove draft = true, compile, and commit the"
                    + " files."),
    ORPHAN_DIFFERS(
            Code.UNKNOWN_RECORD,
            Severity.ERROR,
            "%1$s continues the history, but the snapshot does not list it, and it is not what would be recorded now. If an"
                    + " interrupted compilation left it, delete it and compile again; if it came from version control,"
                    + " restore snapshot.json and the @Migration lines of the same commit."),
    FILES_FROZEN(
            Code.FROZEN,
            Severity.ERROR,
            "this build is frozen, and would have to write:%n%s%nCompile without -Alockstep.frozen=true (or with"
                    + " -Dlockstep.frozen=false where CI is set) and commit the files."),
    FILES_CHANGED_MEANWHILE(
            Code.CHANGED_MEANWHILE,
            Severity.ERROR,
            "nothing was written: %s. Another compilation or version control wrote meanwhile; compile again."),
    PROJECT_NOT_FOUND(
            Code.FILES,
            Severity.ERROR,
            "the project's directory was not found: above the class output %s there is no pom.xml, build.gradle,"
                    + " settings.gradle or .project. Say where it is: -Alockstep.projectDir=/path/to/project"),
    PROJECT_DIR_INVALID(
            Code.FILES,
            Severity.ERROR,
            "-Alockstep.projectDir=%s is not a directory. Say where the project's pom.xml or build.gradle stands."),
    FILES_UNREADABLE(
            Code.FILES,
            Severity.ERROR,
            "the committed files in %s cannot be read: %s. Check the directory's permissions."),
    FILES_UNWRITABLE(
            Code.FILES,
            Severity.ERROR,
            "the committed files in %s cannot be written: %s. Nothing is lost; make the directory writable, or build with"
                    + " -Alockstep.frozen=true where nothing is to be recorded, and compile again."),
    SOURCE_UNWRITABLE(Code.FILES, Severity.ERROR, "the generated class %s cannot be written: %s"),
    DTO_OUTDATED(
            Code.FILES,
            Severity.ERROR,
            "the class path holds the class file of an older %s, and javac before 21 fails when such a record is"
                    + " generated again. %s"),
    NO_ENTITIES(
            Code.CONFIGURATION,
            Severity.ERROR,
            "the history %s has no entities: none is compiled with it. Compile them together, or name them:"
                    + " @SchemaHistory(packages = \"com.example.model\")"),
    EMPTY_PACKAGE(
            Code.CONFIGURATION,
            Severity.ERROR,
            "packages names \"%s\", which holds no entity. A package stands for itself alone, not for those below it."),
    TWO_ROOTS(
            Code.CONFIGURATION,
            Severity.ERROR,
            "%s and %s are both marked @SchemaHistory, and %s. Merge them, or move one and give it another name."),
    NAMING_PINNED(
            Code.CONFIGURATION,
            Severity.ERROR,
            "the history was recorded with naming = Naming.%1$s, and %2$s would rename what it created. Write"
                    + " @SchemaHistory(naming = Naming.%1$s)"),
    NAMING_UNKNOWN(
            Code.CONFIGURATION,
            Severity.ERROR,
            "the snapshot says naming \"%s\", which this version of Lockstep does not know. Build with a newer one."),
    VALIDATION_UNKNOWN(
            Code.CONFIGURATION,
            Severity.ERROR,
            "the snapshot says beanValidation \"%s\", which this version of Lockstep does not know. Build with a newer one."),
    NOT_ENFORCED(
            Code.CONFIGURATION,
            Severity.ERROR,
            "%1$s = %2$s is not enforced by this version, so it is refused rather than promised. Leave %1$s out."),
    RECORDED(Code.RECORDED, Severity.NOTE, "%s records migration %s (\"%s\"):%n%s"),
    SNAPSHOT_UPDATED(Code.RECORDED, Severity.NOTE, "%s is up to date; no migration was needed"),
    RECORD_TAMPERED(
            Code.TAMPERED,
            Severity.ERROR,
            "%1$s is not what was recorded: %2$s. A recorded migration never changes, since databases may have run it."
                    + " Restore the file from version control (git restore \"%1$s\") and make the change in a new"
                    + " migration."),
    RECORD_MISNAMED(
            Code.TAMPERED,
            Severity.ERROR,
            "%1$s holds the migration %2$s. Restore the files of this directory from version control; a migration's file"
                    + " is named after it, %2$s.json."),
    SNAPSHOT_TAMPERED(
            Code.TAMPERED,
            Severity.ERROR,
            "%1$s is not what was recorded. It is written by Lockstep alone. Restore it from version control"
                    + " (git restore \"%1$s\"); after a merge, take the whole directory of one side, delete the other"
                    + " side's new records, list their @Migration lines last and compile after each."),
    RECORD_MISSING(
            Code.MISSING_RECORD,
            Severity.ERROR,
            "%1$s is missing: the snapshot lists it. Restore it from version control (git restore \"%1$s\")."),
    SNAPSHOT_MISSING(
            Code.MISSING_RECORD,
            Severity.ERROR,
            "%1$s is missing, and records of migrations stand beside it. Restore it from version control"
                    + " (git restore \"%1$s\")."),
    RECORD_UNKNOWN(
            Code.UNKNOWN_RECORD,
            Severity.ERROR,
            "%1$s is not in the snapshot's list of migrations. If a merge brought it, keep one side's snapshot.json and"
                    + " records, delete the other side's new records, list their @Migration lines last and compile after"
                    + " each; if it is a leftover, delete it."),
    FILE_UNREADABLE(
            Code.UNREADABLE,
            Severity.ERROR,
            "%1$s cannot be read: %2$s. Lockstep leaves the file as it is. Restore it from version control, or finish the"
                    + " merge: keep one side's snapshot.json and records, delete the other side's new records, list their"
                    + " @Migration lines last and compile after each."),

    // Mapping files.
    MAPPING_FILE_UNREADABLE(Code.UNREADABLE, Severity.ERROR, "%s: the file cannot be read: %s"),
    MAPPING_FILE_ROOT(
            Code.UNREADABLE,
            Severity.ERROR,
            "%s: %s is no format of Jakarta Persistence. A mapping file starts with <entity-mappings"
                    + " xmlns=\"https://jakarta.ee/xml/ns/persistence/orm\" version=\"3.2\">, persistence.xml with <persistence"
                    + " xmlns=\"https://jakarta.ee/xml/ns/persistence\" version=\"3.2\">"),
    MAPPING_FILE_HIBERNATE(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "%s: %s is Hibernate's own format of mapping files, which Lockstep does not read. Write the mapping as"
                    + " annotations, or in the format of Jakarta Persistence: <entity-mappings"
                    + " xmlns=\"https://jakarta.ee/xml/ns/persistence/orm\" version=\"3.2\">"),
    MAPPING_FILE_ELEMENT(Code.UNREADABLE, Severity.ERROR, "%s: <%s> is not understood in <%s>, which may have: %s"),
    MAPPING_FILE_ATTRIBUTE(
            Code.UNREADABLE, Severity.ERROR, "%s: attribute %s is not understood on <%s>, which may have: %s"),
    MAPPING_FILE_VALUE(Code.UNREADABLE, Severity.ERROR, "%s: %s is \"%s\", and can only be %s"),
    MAPPING_FILE_MISSING(
            Code.CONFIGURATION,
            Severity.ERROR,
            "the mapping file %s is named, and is neither among the project's resources nor on the class path."),
    MAPPING_FILE_CLASS(Code.MAPPING, Severity.ERROR, "%s: there is no class %s"),
    MAPPING_FILE_MEMBER(
            Code.MAPPING,
            Severity.ERROR,
            "%1$s: class %2$s has no %4$s for attribute %3$s. Where fields are mapped, say access=\"FIELD\"; where getters"
                    + " are, access=\"PROPERTY\""),
    MAPPING_FILE_ACCESS(
            Code.MAPPING,
            Severity.ERROR,
            "%s: nothing says whether fields or getters of %s are mapped. Say access=\"FIELD\" or access=\"PROPERTY\""),
    MAPPING_FILE_IGNORED(
            Code.MAPPING,
            Severity.WARNING,
            "%s: <attribute-override> of %s overrides nothing: Hibernate reads it for a map's values alone, and Lockstep"
                    + " does as Hibernate. Name the column where the embeddable maps it, or annotate the attribute"),
    DELIMITED_IDENTIFIERS(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "%s: <delimited-identifiers> quotes every name, which Lockstep does not understand yet. Quote the names that"
                    + " need it, \"`order`\", and leave it out"),
    SEVERAL_UNITS(
            Code.CONFIGURATION,
            Severity.ERROR,
            "%s holds several units: %s. Say which one the history is of: -Alockstep.persistenceUnit=%s"),
    UNIT_PROPERTY(
            Code.UNMAPPABLE,
            Severity.ERROR,
            "%s: property %s = \"%s\" shapes the schema in a way that Lockstep does not understand. Leave it out"),
    UNIT_NAMING(
            Code.CONFIGURATION,
            Severity.ERROR,
            "%s: Lockstep does not know the naming strategy %s. Say which of its own is like it:"
                    + " @SchemaHistory(naming = Naming.SPRING) or Naming.JPA"),
    UNLISTED_ENTITY(
            Code.CONFIGURATION,
            Severity.WARNING,
            "entity %1$s is left out: the persistence unit excludes classes that it does not list. List it,"
                    + " <class>%1$s</class>, or leave out <exclude-unlisted-classes>"),
    UNKNOWN_UNIT(Code.CONFIGURATION, Severity.ERROR, "%s has no unit \"%s\". It has: %s"),

    // DTO records.
    DTO_ATTRIBUTE(
            Code.CONFIGURATION,
            Severity.ERROR,
            "@Dto names \"%s\", which is no attribute of %s that a record can take. Those are: %s"),
    DTO_NAME(
            Code.CONFIGURATION,
            Severity.ERROR,
            "a record cannot be called \"%s\". Give it another name: @Dto(name = \"%s\")"),
    DTO_NAME_TAKEN(
            Code.DUPLICATE_NAME,
            Severity.ERROR,
            "the DTO record %s of entity %s would have the name of %s. Give it another name: @Dto(name = \"%s\"), or have"
                    + " none: @DtoIgnore on the entity"),
    DTO_BOTH(
            Code.CONFIGURATION,
            Severity.ERROR,
            "entity %s asks for a DTO record and against it. Remove @Dto or @DtoIgnore"),
    DTO_LEFT_OUT(
            Code.RECORDED,
            Severity.NOTE,
            "%s leaves out %s: no visible getter or field gives it to code of the same package. Add a getter, or say that it"
                    + " is meant: @DtoIgnore"),
    DTO_UNIDENTIFIED(
            Code.RECORDED,
            Severity.NOTE,
            "%s leaves out %s: no getter gives code of the same package one value that identifies what it refers to. Add"
                    + " a getter of the identifier to it, or say that it is meant: @DtoIgnore"),

    INTERNAL_ERROR(
            Code.INTERNAL,
            Severity.ERROR,
            "Lockstep failed: %s. This is a fault of Lockstep, not of your code. Please report it with this trace:%n%s");

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    private final Code code;
    private final Severity severity;
    private final String format;

    Message(Code code, Severity severity, String format) {
        this.code = code;
        this.severity = severity;
        this.format = format;
    }

    public Code code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** The text with its code in front. */
    public String text(Object... arguments) {
        return "[" + code + "] " + String.format(Locale.ROOT, format, arguments);
    }
}
