package dev.lockstep.processor.report;

/** Texts on mapping files and {@code persistence.xml}. */
public final class MappingFileMessage {
    public static final Message MAPPING_FILE_UNREADABLE =
            Message.error(Code.UNREADABLE, "%s: the file cannot be read: %s");

    public static final Message MAPPING_FILE_ROOT = Message.error(
            Code.UNREADABLE,
            "%s: %s is no format of Jakarta Persistence. A mapping file starts with <entity-mappings"
                    + " xmlns=\"https://jakarta.ee/xml/ns/persistence/orm\" version=\"3.2\">, persistence.xml with <persistence"
                    + " xmlns=\"https://jakarta.ee/xml/ns/persistence\" version=\"3.2\">");

    public static final Message MAPPING_FILE_HIBERNATE = Message.error(
            Code.UNMAPPABLE,
            "%s: %s is Hibernate's own format of mapping files, which Lockstep does not read. Write the mapping as"
                    + " annotations, or in the format of Jakarta Persistence: <entity-mappings"
                    + " xmlns=\"https://jakarta.ee/xml/ns/persistence/orm\" version=\"3.2\">");

    public static final Message MAPPING_FILE_ELEMENT =
            Message.error(Code.UNREADABLE, "%s: <%s> is not understood in <%s>, which may have: %s");

    public static final Message MAPPING_FILE_ATTRIBUTE =
            Message.error(Code.UNREADABLE, "%s: attribute %s is not understood on <%s>, which may have: %s");

    public static final Message MAPPING_FILE_VALUE =
            Message.error(Code.UNREADABLE, "%s: %s is \"%s\", and can only be %s");

    public static final Message MAPPING_FILE_MISSING = Message.error(
            Code.CONFIGURATION,
            "the mapping file %s is named, and is neither among the project's resources nor on the class path.");

    public static final Message MAPPING_FILE_CLASS = Message.error(Code.MAPPING, "%s: there is no class %s");

    public static final Message MAPPING_FILE_MEMBER = Message.error(
            Code.MAPPING,
            "%1$s: class %2$s has no %4$s for attribute %3$s. Where fields are mapped, say access=\"FIELD\"; where getters"
                    + " are, access=\"PROPERTY\"");

    public static final Message MAPPING_FILE_ACCESS = Message.error(
            Code.MAPPING,
            "%s: nothing says whether fields or getters of %s are mapped. Say access=\"FIELD\" or access=\"PROPERTY\"");

    public static final Message MAPPING_FILE_IGNORED = Message.warning(
            Code.MAPPING,
            "%s: <attribute-override> of %s overrides nothing: Hibernate reads it for a map's values alone, and Lockstep"
                    + " does as Hibernate. Name the column where the embeddable maps it, or annotate the attribute");

    public static final Message DELIMITED_IDENTIFIERS = Message.error(
            Code.UNMAPPABLE,
            "%s: <delimited-identifiers> quotes every name, which Lockstep does not understand yet. Quote the names that"
                    + " need it, \"`order`\", and leave it out");

    public static final Message SEVERAL_UNITS = Message.error(
            Code.CONFIGURATION,
            "%s holds several units: %s. Say which one the history is of: -Alockstep.persistenceUnit=%s");

    public static final Message UNIT_PROPERTY = Message.error(
            Code.UNMAPPABLE,
            "%s: property %s = \"%s\" shapes the schema in a way that Lockstep does not understand. Leave it out");

    public static final Message UNIT_NAMING = Message.error(
            Code.CONFIGURATION,
            "%s: Lockstep does not know the naming strategy %s. Say which of its own is like it:"
                    + " @SchemaHistory(naming = Naming.SPRING) or Naming.JPA");

    public static final Message UNLISTED_ENTITY = Message.warning(
            Code.CONFIGURATION,
            "entity %1$s is left out: the persistence unit excludes classes that it does not list. List it,"
                    + " <class>%1$s</class>, or leave out <exclude-unlisted-classes>");

    public static final Message UNKNOWN_UNIT = Message.error(Code.CONFIGURATION, "%s has no unit \"%s\". It has: %s");

    private MappingFileMessage() {}
}
