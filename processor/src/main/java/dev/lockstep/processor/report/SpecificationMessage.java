package dev.lockstep.processor.report;

/** Texts on what Jakarta Persistence forbids, each with its section. */
public final class SpecificationMessage {
    public static final Message ENTITY_CLASS = Message.error(
            Code.MAPPING,
            "%s %s cannot be an entity (Jakarta Persistence 3.2, section 2.1). Make it a class of its own, or a static one");

    public static final Message TWO_KINDS_OF_CLASS = Message.error(
            Code.MAPPING,
            "class %s is @Entity and %s at once (Jakarta Persistence 3.2, section 2.1). Keep one of the two");

    public static final Message SUPERCLASS_WITH = Message.error(
            Code.MAPPING,
            "mapped superclass %s has no table, and so no %s (Jakarta Persistence 3.2, section 2.13.2). Write it on the"
                    + " entities that extend it");

    public static final Message ENTITY_NAME_TAKEN = Message.error(
            Code.MAPPING,
            "entities %s and %s are both called \"%s\" (Jakarta Persistence 3.2, section 10.1). Give one another name:"
                    + " @Entity(name = \"...\")");

    public static final Message IDENTIFIER_TWICE = Message.error(
            Code.MAPPING,
            "entity %s has the embedded identifier %s, and the identifier %s beside it (Jakarta Persistence 3.2, section"
                    + " 2.4.1). Keep one of them");

    public static final Message IDENTIFIER_OF_MANY = Message.error(
            Code.MAPPING,
            "attribute %s holds many values, which are no identifier (Jakarta Persistence 3.2, section 2.4). Take @Id away");

    public static final Message IDENTIFIER_BELOW_ROOT = Message.error(
            Code.MAPPING,
            "entity %s has the identifier of entity %s, which it extends, and none of its own (Jakarta Persistence 3.2,"
                    + " section 2.4). Take @Id away from %s");

    public static final Message IDENTIFIER_IN_EMBEDDABLE = Message.error(
            Code.MAPPING,
            "attribute %s of embeddable %s is no identifier (Jakarta Persistence 3.2, section 2.7). Take @Id away; where the"
                    + " embeddable is embedded, write @EmbeddedId");

    public static final Message ID_CLASS_LACKS = Message.error(
            Code.MAPPING,
            "id class %s has no attribute %s, which is part of the identifier of %s (Jakarta Persistence 3.2, section"
                    + " 2.4.1). Add it there");

    public static final Message ID_CLASS_MORE = Message.error(
            Code.MAPPING,
            "id class %s has the attribute %s, which is no @Id of entity %s (Jakarta Persistence 3.2, section 2.4.1). Mark"
                    + " it there, or take it out of the id class");

    public static final Message ID_CLASS_TYPE = Message.error(
            Code.MAPPING,
            "attribute %s is a %s in entity %s and a %s in id class %s (Jakarta Persistence 3.2, section 2.4.1). Give it one"
                    + " type");

    public static final Message VERSION_TYPE = Message.error(
            Code.MAPPING,
            "@Version attribute %s has type %s, which does not count (Jakarta Persistence 3.2, section 2.5). Make it an int,"
                    + " a long, a short, an Instant or a LocalDateTime");

    public static final Message VERSION_TWICE = Message.error(
            Code.MAPPING,
            "entity %s has two versions, %s and %s (Jakarta Persistence 3.2, section 2.5). Keep one of them");

    public static final Message VERSION_PLACE = Message.error(
            Code.MAPPING,
            "@Version %s belongs to %s (Jakarta Persistence 3.2, section 2.5). Write it on a basic attribute of the root"
                    + " entity");

    public static final Message CONVERT_PLACE = Message.error(
            Code.MAPPING,
            "attribute %s is an association, which no converter converts (Jakarta Persistence 3.2, section 11.1.10). Take @Convert away");

    public static final Message TEMPORAL_TYPE = Message.error(
            Code.MAPPING,
            "@Temporal speaks of java.util.Date and Calendar, and attribute %s has type %s (Jakarta Persistence 3.2, section"
                    + " 11.1.54). Take @Temporal away");

    public static final Message STRATEGY_BELOW_ROOT = Message.error(
            Code.MAPPING,
            "entity %s belongs to a hierarchy of strategy %s, which its root %s says (Jakarta Persistence 3.2, section"
                    + " 11.1.25). Take @Inheritance away");

    public static final Message DISCRIMINATOR_BELOW_ROOT = Message.error(
            Code.MAPPING,
            "entity %s belongs to a hierarchy whose discriminator its root %s says (Jakarta Persistence 3.2, section"
                    + " 11.1.12). Take @DiscriminatorColumn away");

    public static final Message DISCRIMINATOR_VALUE_TYPE = Message.error(
            Code.MAPPING,
            "discriminator value \"%s\" of entity %s is none of type %s (Jakarta Persistence 3.2, section 11.1.13). Write"
                    + " one, or another type: @DiscriminatorColumn(discriminatorType = DiscriminatorType.STRING)");

    public static final Message DISCRIMINATOR_VALUE_TAKEN = Message.error(
            Code.MAPPING,
            "entities %s and %s have the same discriminator value, \"%s\" (Jakarta Persistence 3.2, section 11.1.13). Give"
                    + " one another: @DiscriminatorValue(\"...\")");

    public static final Message CONVERT_NOTHING = Message.error(
            Code.MAPPING,
            "@Convert(attributeName = \"%s\") converts nothing: the attributes of %s are %s (Jakarta Persistence 3.2,"
                    + " section 11.1.10)");

    public static final Message MAP_KEY_NOTHING = Message.error(
            Code.MAPPING,
            "@MapKey(name = \"%s\") names no attribute of entity %s (Jakarta Persistence 3.2, section 11.1.32). Those are:"
                    + " %s");

    public static final Message OVERRIDE_OF_BASIC = Message.error(
            Code.MAPPING,
            "%s stands on attribute %s, which has no attributes of its own (Jakarta Persistence 3.2, section 11.1.4). Write"
                    + " @Column or @JoinColumn");

    public static final Message GENERATED_OF_BASIC = Message.error(
            Code.MAPPING,
            "attribute %s has a @GeneratedValue and is no identifier (Jakarta Persistence 3.2, section 11.1.21). Mark it"
                    + " @Id, or let the database generate it: @org.hibernate.annotations.Generated");

    public static final Message GENERATED_TYPE = Message.error(
            Code.MAPPING,
            "no generator of strategy %s makes identifier %s, which has type %s (Jakarta Persistence 3.2, section 11.1.21)."
                    + " Make it a Long, or of strategy UUID a java.util.UUID");

    public static final Message COLLECTION_EXPECTED = Message.error(
            Code.MAPPING,
            "%s speaks of collections, and attribute %s has type %s (Jakarta Persistence 3.2, section 2.2.1). Make it a"
                    + " Collection, List, Set or Map");

    public static final Message COLLECTION_RAW = Message.error(
            Code.MAPPING,
            "attribute %s has type %s, which does not say what it holds (Jakarta Persistence 3.2, section 2.11). Write the"
                    + " type argument, or targetEntity");

    public static final Message ELEMENTS_ARE_ENTITIES = Message.error(
            Code.MAPPING,
            "attribute %s is an @ElementCollection of entity %s (Jakarta Persistence 3.2, section 2.8). Write @OneToMany or"
                    + " @ManyToMany");

    public static final Message MAP_EXPECTED = Message.error(
            Code.MAPPING,
            "%s speaks of maps, and attribute %s has type %s (Jakarta Persistence 3.2, section 2.9.1). Make it a Map, or"
                    + " take the annotation away");

    public static final Message LIST_EXPECTED = Message.error(
            Code.MAPPING,
            "@OrderColumn speaks of lists, and attribute %s has type %s (Jakarta Persistence 3.2, section 11.1.44). Make it"
                    + " a List, or take @OrderColumn away");

    public static final Message TWO_ASSOCIATIONS = Message.error(
            Code.MAPPING,
            "attribute %s is %s and %s at once (Jakarta Persistence 3.2, section 2.11). Keep one of the two");

    public static final Message TO_ONE_OF_MANY = Message.error(
            Code.MAPPING,
            "%s speaks of one entity, and attribute %s has type %s (Jakarta Persistence 3.2, section 2.11). Write @OneToMany"
                    + " or @ManyToMany");

    public static final Message INVERSE_WITH = Message.error(
            Code.MAPPING,
            "attribute %s is mappedBy the other side, where %s belongs (Jakarta Persistence 3.2, section 2.11). Take it away");

    public static final Message INVERSE_OF_INVERSE = Message.error(
            Code.MAPPING,
            "attributes %s and %s are mappedBy each other, and none owns the association (Jakarta Persistence 3.2, section"
                    + " 2.11). Take mappedBy away on one side");

    public static final Message INVERSE_OF_OTHER = Message.error(
            Code.MAPPING,
            "attribute %s is mappedBy %s, which refers to %s and not to %s (Jakarta Persistence 3.2, section 2.11). Name the"
                    + " attribute that does");

    private SpecificationMessage() {}
}
