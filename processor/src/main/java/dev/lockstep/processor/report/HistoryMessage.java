package dev.lockstep.processor.report;

/** Texts on what is declared, against what is recorded, and on the committed files. */
public final class HistoryMessage {
    public static final Message MIGRATION_REWORDED = Message.error(
            Code.TAMPERED,
            "migration %s is recorded as \"%s\", and a recorded migration is never reworded. Restore the line:"
                    + " @Migration(\"%s\")");

    public static final Message MIGRATION_REORDERED = Message.error(
            Code.REORDERED,
            "migration %s is recorded as \"%s\", and \"%s\" stands in its place. Recorded migrations keep their order, and a"
                    + " new one comes last.");

    public static final Message MIGRATION_REMOVED = Message.error(
            Code.REORDERED, "recorded migrations are no longer listed. Put them back, in this order, at the end:%n%s");

    public static final Message TWO_NEW_MIGRATIONS = Message.error(
            Code.CONFIGURATION,
            "%s migrations are not recorded yet, and one compilation records one. Keep \"%s\", compile, and add the next"
                    + " when its change of the entities is made. If they were recorded before, restore %s from version"
                    + " control.");

    public static final Message DRAFT_RECORDED = Message.error(
            Code.CONFIGURATION,
            "migration \"%s\" is recorded for good and cannot become a draft again. Remove draft = true, and make the change"
                    + " in a new migration.");

    public static final Message UNCONFIRMED_DRAFT = Message.error(
            Code.UNCONFIRMED_DRAFT,
            "migration \"%s\" is a draft, which a frozen build does not accept. Remove draft = true, compile, and commit the"
                    + " files.");

    public static final Message ORPHAN_DIFFERS = Message.error(
            Code.UNKNOWN_RECORD,
            "%1$s continues the history, but the snapshot does not list it, and it is not what would be recorded now. If an"
                    + " interrupted compilation left it, delete it and compile again; if it came from version control,"
                    + " restore snapshot.json and the @Migration lines of the same commit.");

    public static final Message FILES_FROZEN = Message.error(
            Code.FROZEN,
            "this build is frozen, and would have to write:%n%s%nCompile without -Alockstep.frozen=true (or with"
                    + " -Dlockstep.frozen=false where CI is set) and commit the files.");

    public static final Message FILES_CHANGED_MEANWHILE = Message.error(
            Code.CHANGED_MEANWHILE,
            "nothing was written: %s. Another compilation or version control wrote meanwhile; compile again.");

    public static final Message FILES_UNREADABLE = Message.error(
            Code.FILES, "the committed files in %s cannot be read: %s. Check the directory's permissions.");

    public static final Message FILES_UNWRITABLE = Message.error(
            Code.FILES,
            "the committed files in %s cannot be written: %s. Nothing is lost; make the directory writable, or build with"
                    + " -Alockstep.frozen=true where nothing is to be recorded, and compile again.");

    public static final Message SOURCE_UNWRITABLE =
            Message.error(Code.FILES, "the generated class %s cannot be written: %s");

    public static final Message LIST_UNWRITABLE = Message.warning(
            Code.FILES,
            "command-line tools and later partial compilations will not know all of this module: %s cannot be written");

    public static final Message RECORDED = Message.note(Code.RECORDED, "%s records migration %s (\"%s\"):%n%s");

    public static final Message SNAPSHOT_UPDATED =
            Message.note(Code.RECORDED, "%s is up to date; no migration was needed");

    public static final Message RECORD_TAMPERED = Message.error(
            Code.TAMPERED,
            "%1$s is not what was recorded: %2$s. A recorded migration never changes, since databases may have run it."
                    + " Restore the file from version control (git restore \"%1$s\") and make the change in a new"
                    + " migration.");

    public static final Message RECORD_MISNAMED = Message.error(
            Code.TAMPERED,
            "%1$s holds the migration %2$s. Restore the files of this directory from version control; a migration's file"
                    + " is named after it, %2$s.json.");

    public static final Message SNAPSHOT_TAMPERED = Message.error(
            Code.TAMPERED,
            "%1$s is not what was recorded. It is written by Lockstep alone. Restore it from version control"
                    + " (git restore \"%1$s\"); after a merge, take the whole directory of one side, delete the other"
                    + " side's new records, list their @Migration lines last and compile after each.");

    public static final Message RECORD_MISSING = Message.error(
            Code.MISSING_RECORD,
            "%1$s is missing: the snapshot lists it. Restore it from version control (git restore \"%1$s\").");

    public static final Message SNAPSHOT_MISSING = Message.error(
            Code.MISSING_RECORD,
            "%1$s is missing, and records of migrations stand beside it. Restore it from version control"
                    + " (git restore \"%1$s\").");

    public static final Message RECORD_UNKNOWN = Message.error(
            Code.UNKNOWN_RECORD,
            "%1$s is not in the snapshot's list of migrations. If a merge brought it, keep one side's snapshot.json and"
                    + " records, delete the other side's new records, list their @Migration lines last and compile after"
                    + " each; if it is a leftover, delete it.");

    public static final Message FILE_UNREADABLE = Message.error(
            Code.UNREADABLE,
            "%1$s cannot be read: %2$s. Lockstep leaves the file as it is. Restore it from version control, or finish the"
                    + " merge: keep one side's snapshot.json and records, delete the other side's new records, list their"
                    + " @Migration lines last and compile after each.");

    private HistoryMessage() {}
}
