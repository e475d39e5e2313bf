package dev.lockstep.processor.report;

/** Texts on the records to generate. */
public final class DtoMessage {
    public static final Message DTO_OUTDATED = Message.error(
            Code.FILES,
            "the class path holds the class file of an older %s, and javac before 21 fails when such a record is"
                    + " generated again. %s");

    public static final Message DTO_ATTRIBUTE = Message.error(
            Code.CONFIGURATION, "@Dto names \"%s\", which is no attribute of %s that a record can take. Those are: %s");

    public static final Message DTO_NAME = Message.error(
            Code.CONFIGURATION, "a record cannot be called \"%s\". Give it another name: @Dto(name = \"%s\")");

    public static final Message DTO_NAME_TAKEN = Message.error(
            Code.DUPLICATE_NAME,
            "the DTO record %s of entity %s would have the name of %s. Give it another name: @Dto(name = \"%s\"), or have"
                    + " none: @DtoIgnore on the entity");

    public static final Message DTO_BOTH = Message.error(
            Code.CONFIGURATION, "entity %s asks for a DTO record and against it. Remove @Dto or @DtoIgnore");

    public static final Message DTO_LEFT_OUT = Message.note(
            Code.RECORDED,
            "%s leaves out %s: no visible getter or field gives it to code of the same package. Add a getter, or say that it"
                    + " is meant: @DtoIgnore");

    public static final Message DTO_UNIDENTIFIED = Message.note(
            Code.RECORDED,
            "%s leaves out %s: no getter gives code of the same package one value that identifies what it refers to. Add"
                    + " a getter of the identifier to it, or say that it is meant: @DtoIgnore");

    private DtoMessage() {}
}
