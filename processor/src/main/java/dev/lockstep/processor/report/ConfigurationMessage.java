package dev.lockstep.processor.report;

/** Texts on the history root and on options. */
public final class ConfigurationMessage {
    public static final Message PROJECT_NOT_FOUND = Message.error(
            Code.FILES,
            "the project's directory was not found: above the class output %s there is no pom.xml, build.gradle,"
                    + " settings.gradle or .project. Say where it is: -Alockstep.projectDir=/path/to/project");

    public static final Message PROJECT_DIR_INVALID = Message.error(
            Code.FILES,
            "-Alockstep.projectDir=%s is not a directory. Say where the project's pom.xml or build.gradle stands.");

    public static final Message NO_ENTITIES = Message.error(
            Code.CONFIGURATION,
            "the history %s has no entities: none is compiled with it. Compile them together, or name them:"
                    + " @SchemaHistory(packages = \"com.example.model\")");

    public static final Message EMPTY_PACKAGE = Message.error(
            Code.CONFIGURATION,
            "packages names \"%s\", which holds no entity. A package stands for itself alone, not for those below it.");

    public static final Message TWO_ROOTS = Message.error(
            Code.CONFIGURATION,
            "%s and %s are both marked @SchemaHistory, and %s. Merge them, or move one and give it another name.");

    public static final Message NAMING_PINNED = Message.error(
            Code.CONFIGURATION,
            "the history was recorded with naming = Naming.%1$s, and %2$s would rename what it created. Write"
                    + " @SchemaHistory(naming = Naming.%1$s)");

    public static final Message NAMING_UNKNOWN = Message.error(
            Code.CONFIGURATION,
            "the snapshot says naming \"%s\", which this version of Lockstep does not know. Build with a newer one.");

    public static final Message VALIDATION_UNKNOWN = Message.error(
            Code.CONFIGURATION,
            "the snapshot says beanValidation \"%s\", which this version of Lockstep does not know. Build with a newer one.");

    private ConfigurationMessage() {}
}
