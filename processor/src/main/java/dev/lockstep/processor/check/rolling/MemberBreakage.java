package dev.lockstep.processor.check.rolling;

import dev.lockstep.processor.schema.CheckConstraint;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.TableMember;
import dev.lockstep.processor.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether every row that keeps one constraint keeps another. */
final class MemberBreakage {
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'|\\b\\d+\\b");

    /** A column in a list, and nothing beside it: {@code NOT IN}, or a second condition, would turn it round. */
    private static final Pattern LISTED = Pattern.compile(
            "\\(*(?:\"(?:[^\"]|\"\")+\"|\\w+)\\s+in\\s*\\((?:'(?:[^']|'')*'|\\d+)(?:\\s*,\\s*(?:'(?:[^']|'')*'|\\d+))*\\)+",
            Pattern.CASE_INSENSITIVE);

    private MemberBreakage() {}

    /** Whether the member refuses rows at all. */
    static boolean refuses(TableMember member) {
        return !(member instanceof Index index) || index.unique();
    }

    /** Whether the second refuses no row that the first lets in; when it cannot be told, false. */
    static boolean isLooser(TableMember from, TableMember to) {
        if (from instanceof CheckConstraint old && to instanceof CheckConstraint now) {
            return isLooserList(old.expression(), now.expression());
        }
        if (from instanceof UniqueConstraint old && to instanceof UniqueConstraint now) {
            return new HashSet<>(now.columns()).containsAll(old.columns())
                    && (old.nullsNotDistinct() || !now.nullsNotDistinct())
                    // ON CONFLICT needs one that is not deferrable.
                    && old.deferral() == now.deferral();
        }
        if (from instanceof ForeignKey old && to instanceof ForeignKey now) {
            return old.columns().equals(now.columns())
                    && old.referencedTable().equals(now.referencedTable())
                    && old.referencedColumns().equals(now.referencedColumns())
                    && old.onDelete() == now.onDelete()
                    && old.onUpdate() == now.onUpdate()
                    // What is checked later lets more in meanwhile.
                    && old.deferral().compareTo(now.deferral()) <= 0;
        }
        return to instanceof Index index && !index.unique();
    }

    /** One list of values, {@code status in ('A', 'B')}, with more in it. */
    private static boolean isLooserList(String from, String to) {
        return LISTED.matcher(from).matches()
                && LISTED.matcher(to).matches()
                && shape(from).equals(shape(to))
                && literals(to).containsAll(literals(from));
    }

    private static Set<String> literals(String expression) {
        return new TreeSet<>(
                LITERAL.matcher(expression).results().map(MatchResult::group).toList());
    }

    // The expression with each list of literals as one.
    private static String shape(String expression) {
        return LITERAL.matcher(expression).replaceAll("?").replaceAll("\\?(\\s*,\\s*\\?)*", "?");
    }
}
