package dev.lockstep.processor.oracle;

import dev.lockstep.testing.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A catalog in which the parts of a check stand in alphabetical order.
 *
 * <p>Hibernate Validator hands out the constraints of a property in the order of a hash set, and so {@code a>=1 and a<=9}
 * of one run is {@code a<=9 and a>=1} of the next: Hibernate's own schema is not twice the same.
 */
final class SortedChecks {
    private static final Pattern CHECK = Pattern.compile("(constraint .* CHECK \\()\\((.* AND .*)\\)\\)");

    private SortedChecks() {}

    static Catalog of(Catalog catalog) {
        return new Catalog(
                catalog.lines().stream().map(SortedChecks::sorted).sorted().toList());
    }

    private static String sorted(String line) {
        Matcher check = CHECK.matcher(line);
        if (!check.matches()) {
            return line;
        }
        return parts(check.group(2)).stream().sorted().collect(Collectors.joining(" AND ", check.group(1) + "(", "))"));
    }

    /** What stands between the {@code AND}s that no parenthesis and no quote encloses. */
    private static List<String> parts(String condition) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < condition.length(); i++) {
            char c = condition.charAt(i);
            quoted ^= c == '\'' || c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (!quoted && depth == 0 && condition.startsWith(" AND ", i)) {
                parts.add(condition.substring(start, i));
                start = i + " AND ".length();
            }
        }
        parts.add(condition.substring(start));
        return parts;
    }
}
