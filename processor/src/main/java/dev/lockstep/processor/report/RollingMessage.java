package dev.lockstep.processor.report;

/** Texts on what breaks the version of the application that is still running: each tells both steps and what to type. */
public final class RollingMessage {
    private static final String CONSENT =
            " Where no running version depends on it any more, say so: contracts = {\"%3$s\"}";
    private static final String LATER =
            " later, once that version is gone, @Migration(value = \"…\", contracts = {\"%3$s\"}).";

    public static final Message DROPPED =
            rolling("%1$s %2$s would be dropped, and the version that is still running uses it."
                    + " In two steps: now take it out of the entities and keep it in the database, @Migration(value = \"…\","
                    + " retires = {\"%3$s\"}); later, once that version is gone, @Migration(value = \"…\", drops = {\"%3$s\"})."
                    + CONSENT);

    public static final Message RENAMED =
            rolling("%1$s %2$s would be renamed to %4$s, and the version that is still running"
                    + " knows the old name alone. In two steps: now map %4$s beside it, without @RenamedFrom, write both and fill the"
                    + " new from the old; later read the new alone, and retire and drop the old: retires = {\"%3$s\"}, then drops ="
                    + " {\"%3$s\"}." + CONSENT);

    public static final Message VALUE_RENAMED =
            rolling("value %4$s of %1$s %2$s would become %5$s, and the version that is"
                    + " still running knows the old one alone. In two steps: now add %5$s beside it, to be read but not yet written;"
                    + " later write it, update the rows, and remove the old." + CONSENT);

    public static final Message NOT_NULL_SET =
            rolling("%1$s %2$s would become NOT NULL, and the version that is still running"
                    + " may leave it out. In two steps: now leave it nullable and always write it;" + LATER);

    public static final Message NOT_NULL_ADDED =
            rolling("%1$s %2$s would be added NOT NULL without a default, and every row"
                    + " that the version still running inserts leaves it out; a backfill serves the rows that are there alone. In"
                    + " two steps: now add it nullable, or with @ServerDefault(\"…\"), and always write it; then forbid NULL,"
                    + LATER);

    public static final Message TYPE_CHANGED =
            rolling("%1$s %2$s would change from %4$s to %5$s, and the version that is"
                    + " still running reads and writes it as it was. In two steps: now map a new attribute of the new type beside it"
                    + " and write both; later read the new alone, and retire and drop the old: retires = {\"%3$s\"}, then drops ="
                    + " {\"%3$s\"}." + CONSENT);

    public static final Message DEFAULT_DROPPED =
            rolling("%1$s %2$s would lose its default, and the version that is still"
                    + " running may insert rows without it. In two steps: now keep the default and always write the column;"
                    + LATER);

    public static final Message GENERATION_CHANGED =
            rolling("%1$s %2$s would become %5$s where it is %4$s, and the version"
                    + " that is still running writes it as it was. In two steps: now add a new column that is so, and use it; later"
                    + " retire and drop the old: retires = {\"%3$s\"}, then drops = {\"%3$s\"}." + CONSENT);

    public static final Message CONSTRAINT_ADDED =
            rolling("%1$s %2$s would be added, and the version that is still running"
                    + " may write rows that violate it. In two steps: now write only rows that keep it, without the constraint;"
                    + LATER);

    public static final Message CONSTRAINT_CHANGED =
            rolling("%1$s %2$s would change, from %4$s to %5$s, and the version that"
                    + " is still running keeps to the old one. In two steps: now write only rows that keep to both, and keep the old"
                    + " one, @Migration(value = \"…\", retires = {\"%3$s\"});" + LATER);

    public static final Message SEQUENCE_CHANGED =
            rolling("%1$s %2$s would change, from %4$s to %5$s, and the version that is"
                    + " still running counts by the old one: both would hand out the same keys, or fail. In two steps: now use a new"
                    + " sequence, started beyond the values in use; later retire and drop the old: retires = {\"%3$s\"}, then drops ="
                    + " {\"%3$s\"}." + CONSENT);

    public static final Message VALUES_REORDERED =
            rolling("%1$s %2$s would be made anew in another order, and the version"
                    + " that is still running holds statements prepared for the old one. Leave the order, with new values at any"
                    + " place." + CONSENT);

    public static final Message VALUE_ADDED = Message.note(
            Code.ROLLING,
            "%s %s gets the value %s, which the version that is still running cannot read. Write it only when that version is"
                    + " gone.");

    public static final Message CONTRACTS_NOTHING = Message.error(
            Code.CONFIGURATION,
            "contracts names \"%s\", but this migration breaks nothing of that name for a running version. Remove the"
                    + " entry%s.");

    public static final Message RETIRES_NOTHING = Message.error(
            Code.CONFIGURATION,
            "retires names \"%s\", which the database does not have, or the entities still map. Take it out of the entities,"
                    + " or remove the entry.");

    private RollingMessage() {}

    private static Message rolling(String format) {
        return Message.error(Code.ROLLING, format);
    }
}
