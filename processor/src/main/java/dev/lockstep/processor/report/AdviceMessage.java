package dev.lockstep.processor.report;

/** Texts of advice; each ends with how to accept what it advises against. */
public final class AdviceMessage {
    public static final Message BOOLEAN_INDEX = advice(
            Code.BOOLEAN_INDEX,
            "index %s of %s has a boolean for its only column, and each of two values leads to half of the rows. Index what is"
                    + " looked for, where it is rare: @DatabaseIndex(columns = \"id\", where = \"%s\").");

    public static final Message CHAR_COLUMN = advice(
            Code.CHAR_COLUMN,
            "column %s is %s, which pads values with blanks and forbids no shorter one. Take varchar, and check the length"
                    + " where it matters: @Column(length = %s).");

    public static final Message DUPLICATE_INDEX = advice(
            Code.DUPLICATE_INDEX,
            "%s %s of %s covers the same columns as %s %s, and every write pays for both. Remove one of them.");

    public static final Message FLOAT_MONEY = advice(
            Code.FLOAT_MONEY,
            "column %s is %s, which holds most decimal fractions only roughly. For amounts of money take BigDecimal:"
                    + " @Column(precision = 19, scale = 4) private BigDecimal %s.");

    public static final Message FOREIGN_KEY_TYPE = advice(
            Code.FOREIGN_KEY_TYPE,
            "column %s is %s and refers to %s, which is %s: values of the one do not all fit the other. Give both one type.");

    public static final Message FOREIGN_KEY_WITHOUT_INDEX = advice(
            Code.FOREIGN_KEY_WITHOUT_INDEX,
            "no index begins with the columns of foreign key %s of %s, so each delete in %s reads all of %2$s. Add one:"
                    + " @Index(columnList = \"%s\"), or indexForeignKeys = true.");

    public static final Message INTEGER_KEY = advice(
            Code.INTEGER_KEY,
            "the key %s is %s, which ends at %s; making it wider later rewrites this table and all that refer to it. Take a"
                    + " Long.");

    public static final Message JSON_COLUMN = advice(
            Code.JSON_COLUMN,
            "column %s is json, which is parsed anew at each use, cannot be indexed and has no equality. Take jsonb:"
                    + " @JdbcTypeCode(SqlTypes.JSON).");

    public static final Message JSONB_INDEX = advice(
            Code.JSONB_INDEX,
            "index %s of %s orders whole documents, which serves no search within them. Use GIN: @DatabaseIndex(columns ="
                    + " \"%s\", method = \"gin\").");

    public static final Message LARGE_OBJECT = advice(
            Code.LARGE_OBJECT,
            "column %s holds the number of a large object, which stays behind when its row goes. Keep the value in the"
                    + " row: @Column(length = Length.LONG32) without @Lob, for text or bytea.");

    public static final Message MANY_COLUMN_INDEX = advice(
            Code.MANY_COLUMN_INDEX,
            "index %s of %s has %s columns, and more than three seldom help a query. Keep those that come first in its"
                    + " conditions.");

    public static final Message MONEY_COLUMN = advice(
            Code.MONEY_COLUMN,
            "column %s is money, whose currency and fraction depend on the server's lc_monetary. Take numeric, and the"
                    + " currency beside it: @Column(precision = 19, scale = 4) private BigDecimal %s.");

    public static final Message NO_PRIMARY_KEY = advice(
            Code.NO_PRIMARY_KEY,
            "table %s has no primary key: its rows cannot be told apart, nor replicated when they change. Of a collection,"
                    + " make it a Set, or say its order: @OrderColumn.");

    public static final Message NULLABLE_UNIQUE = advice(
            Code.NULLABLE_UNIQUE,
            "%s %s of %s lets equal rows in whenever %s is NULL, for no NULL equals another. Make it NOT NULL, or say what is"
                    + " meant: @DatabaseIndex(columns = {%s}, unique = true, nullsNotDistinct = true).");

    public static final Message QUOTED_NAME = advice(
            Code.QUOTED_NAME,
            "%s %s has a name that has to be written \"%s\", quotes included, in every statement. Give it one of small"
                    + " letters, digits and underscores that is no reserved word.");

    public static final Message REDUNDANT_INDEX = advice(
            Code.REDUNDANT_INDEX,
            "index %s of %s is the beginning of %s %s, which serves the same conditions. Remove the shorter.");

    public static final Message ROUNDED_TIME = advice(
            Code.ROUNDED_TIME,
            "column %s is %s, which rounds to the nearest second, and so into the future as often as not. Keep the fraction"
                    + " and cut it where it is shown: @Column(secondPrecision = 6).");

    public static final Message SET_NULL_NOT_NULL = advice(
            Code.SET_NULL_NOT_NULL,
            "foreign key %s of %s sets %s to NULL when the row it refers to is deleted, and that column forbids NULL: every"
                    + " such delete fails. Allow NULL, or say @OnDelete(OnDelete.Action.CASCADE).");

    public static final Message TIMESTAMP_WITHOUT_ZONE = advice(
            Code.TIMESTAMP_WITHOUT_ZONE,
            "column %s is %s: a reading of a clock nobody says where, not a moment. For a moment take Instant or"
                    + " OffsetDateTime.");

    public static final Message TIMETZ_COLUMN = advice(
            Code.TIMETZ_COLUMN,
            "column %s is %s, and without a date the offset of a time zone means nothing. Take LocalTime, or OffsetDateTime for"
                    + " a moment.");

    public static final Message UNRELATED = Message.note(
            Code.UNRELATED,
            "this migration changes tables that have nothing to do with each other: %s. A migration of its own for each is"
                    + " easier to review and to take back: make one change, compile, and then the other. If it is one"
                    + " change, say why on the history root: @AcceptAdvice(value = \"unrelated\", reason = \"…\")");

    public static final Message WIDE_INDEX = advice(
            Code.WIDE_INDEX,
            "%s %s of %s can grow beyond %s bytes (%s), and a row that does is refused. Limit the columns, or index a hash:"
                    + " @DatabaseIndex(expressions = \"md5(%s)\").");

    public static final Message UNKNOWN_ADVICE =
            Message.error(Code.CONFIGURATION, "@AcceptAdvice names \"%s\", which is no advice. There are: %s");

    public static final Message NO_REASON = Message.error(
            Code.CONFIGURATION,
            "@AcceptAdvice(\"%s\") gives no reason. Say why, for those who read it later: reason = \"…\"");

    private AdviceMessage() {}

    private static Message advice(Code code, String format) {
        return Message.warning(
                code, format + " Or accept it: @AcceptAdvice(value = \"" + code.id() + "\", reason = \"…\")");
    }
}
