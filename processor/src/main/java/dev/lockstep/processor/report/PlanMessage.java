package dev.lockstep.processor.report;

/** Texts on a drift and on the migration that is to settle it. */
public final class PlanMessage {
    public static final Message DRIFT_OBJECT = Message.error(Code.DRIFT, "%s");

    public static final Message RENAME_CLAIMED_TWICE = Message.error(
            Code.RENAME,
            "%s %s cannot have been %s: %s claims that former name too. Leave @RenamedFrom on the one that was renamed.");

    public static final Message RENAME_STILL_THERE = Message.error(
            Code.RENAME,
            "%s %s cannot have been %s, because %s is still mapped. Remove @RenamedFrom, or what still maps to the"
                    + " former name.");

    public static final Message RENAME_SWAPPED = Message.error(
            Code.RENAME,
            "%1$s %2$s and %4$s each say that they were the other. A swap cannot be told from one already made: rename"
                    + " one to a third name in a migration of its own first, and remove one @RenamedFrom.");

    public static final Message DATA_LOSS = Message.error(
            Code.DATA_LOSS, "%s. If that is meant, allow it by name: @Migration(value = \"…\", drops = {%s})%s");

    public static final Message DROPS_NOTHING = Message.error(
            Code.CONFIGURATION,
            "drops names \"%s\", but this migration loses nothing of that name. Remove the entry%s.");

    public static final Message NOT_NULL = Message.error(
            Code.NOT_NULL,
            "column %s %s, and rows that exist have no value for it. Say which: @Backfill(\"…\") for those rows, or"
                    + " @ServerDefault(\"…\") for rows to come as well.");

    public static final Message NAME_TOO_LONG = Message.error(
            Code.NAME_TOO_LONG,
            "the name of %s %s has %s bytes; the database would cut it to %s. Give it a shorter one.");

    public static final Message DUPLICATE_NAME =
            Message.error(Code.DUPLICATE_NAME, "%s %s has the same name as %s %s. Give one of them another name.");

    public static final Message VAGUE_MESSAGE = Message.error(
            Code.VAGUE_MESSAGE,
            "\"%s\" does not say what the migration does. Say it as in a commit: @Migration(\"%s\")");

    public static final Message OPERATION_ADVICE = Message.note(Code.RECORDED, "%s: %s");

    public static final Message DRIFT_SUMMARY = Message.error(
            Code.DRIFT,
            "the entities differ from the snapshot, and no new migration is declared:%n%s%nThe SQL it takes:%n%s%nIf that is"
                    + " meant, list it last in @SchemaHistory of %s and compile again:%n    @Migration(\"%s\")");

    public static final Message EMPTY_MIGRATION = Message.error(
            Code.EMPTY_MIGRATION,
            "migration \"%s\" has nothing to do: the entities are as the snapshot has them. Remove the line, or change the"
                    + " entities first.");

    private PlanMessage() {}
}
