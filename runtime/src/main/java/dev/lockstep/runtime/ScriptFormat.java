package dev.lockstep.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a migration as the history table keeps them: SQL to read, and to parse back exactly.
 *
 * <p>Each step is a comment line, {@code -- lockstep: statement ACCESS_EXCLUSIVE CATALOG 1 tasks} (kind, lock, work,
 * the number of lines of SQL, relation), for an index, a guard or a backfill a second one with its detail, and the SQL with a
 * semicolon. The number of lines frees the SQL from any rule: it may itself look like a comment line of ours.
 */
final class ScriptFormat {
    private static final String HEAD = "-- lockstep: ";
    private static final String DETAIL = "-- lockstep, detail: ";

    private static final Set<String> DETAILED =
            Set.of("build_index", "guard", "loss_guard", "backfill_range", "java", "java_alone");

    private ScriptFormat() {}

    static String write(List<Step> steps) {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(text.isEmpty() ? "" : "\n");
            step(text, step);
        }
        return text.toString();
    }

    private static void step(StringBuilder text, Step step) {
        Impact impact = step.impact();
        Kind kind = step.match(new Kinds());
        text.append(HEAD).append(kind.name()).append(' ').append(impact.lock()).append(' ');
        text.append(impact.work()).append(' ').append(lines(step.sql())).append(' ');
        text.append(escape(impact.relation())).append('\n');
        kind.detail()
                .ifPresent(detail -> text.append(DETAIL).append(escape(detail)).append('\n'));
        text.append(terminated(step.sql())).append('\n');
    }

    /** The statement with a semicolon that no comment at its end swallows. */
    static String terminated(String sql) {
        return sql + (ownLine(sql) ? "\n;" : ";");
    }

    static List<Step> read(String script) {
        List<Step> steps = new ArrayList<>();
        Lines lines = new Lines(script);
        while (lines.hasNext()) {
            if (!lines.peek().isEmpty()) {
                steps.add(read(lines));
            } else {
                lines.next();
            }
        }
        return steps;
    }

    private static Step read(Lines lines) {
        String line = lines.next();
        String[] head = line.startsWith(HEAD) ? line.substring(HEAD.length()).split(" ", 5) : new String[0];
        if (head.length != 5) {
            throw new IllegalArgumentException("a step should begin with \"" + HEAD + "\" and does with: " + line);
        }
        Impact impact = Impact.on(unescape(head[4]), Lock.valueOf(head[1]), Work.valueOf(head[2]));
        String detail = "";
        if (DETAILED.contains(head[0])) {
            String second = lines.next();
            detail = unescape(second.substring(Math.min(second.length(), DETAIL.length())));
        }
        return step(head[0], impact, detail, sql(lines, Integer.parseInt(head[3])));
    }

    private static String sql(Lines lines, int count) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(lines.next());
        }
        String sql = String.join("\n", parts);
        if (ownLine(sql)) {
            lines.next();
            return sql;
        }
        return sql.substring(0, sql.length() - 1);
    }

    private static Step step(String kind, Impact impact, String detail, String sql) {
        return switch (kind) {
            case "statement" -> Step.statement(impact, sql);
            case "standalone" -> Step.standalone(impact, sql);
            case "build_index" -> Step.buildIndex(impact, detail, sql);
            case "guard" -> Step.guard(impact, detail, sql);
            case "loss_guard" -> Step.lossGuard(impact, detail, sql);
            // As it was stored before backfills went by ranges of blocks.
            case "backfill" -> Step.backfill(impact, impact.relation(), sql);
            case "backfill_range" -> Step.backfill(impact, detail, sql);
            case "java" -> Step.java(detail, true);
            case "java_alone" -> Step.java(detail, false);
            default ->
                throw new IllegalArgumentException("this version of Lockstep knows no step \"" + kind
                        + "\": the script was written by a newer one");
        };
    }

    private static boolean ownLine(String sql) {
        return sql.substring(sql.lastIndexOf('\n') + 1).contains("--");
    }

    private static int lines(String sql) {
        return (int) sql.chars().filter(c -> c == '\n').count() + 1;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** A kind of step by its name, and what it says beside its SQL: the index of a build, the problem of a guard, the table of a backfill. */
    private record Kind(String name, Optional<String> detail) {}

    private static final class Kinds implements Step.Cases<Kind> {
        @Override
        public Kind statement(Step.Statement step) {
            return new Kind("statement", Optional.empty());
        }

        @Override
        public Kind standalone(Step.Standalone step) {
            return new Kind("standalone", Optional.empty());
        }

        @Override
        public Kind buildIndex(Step.BuildIndex step) {
            return new Kind("build_index", Optional.of(step.index()));
        }

        @Override
        public Kind guard(Step.Guard step) {
            return new Kind(step.ofLoss() ? "loss_guard" : "guard", Optional.of(step.problem()));
        }

        @Override
        public Kind backfill(Step.Backfill step) {
            return new Kind("backfill_range", Optional.of(step.table()));
        }

        @Override
        public Kind java(Step.Java step) {
            return new Kind(step.transactional() ? "java" : "java_alone", Optional.of(step.type()));
        }
    }

    /** The lines of a text; only a line feed ends one, so that every other character survives. */
    private static final class Lines {
        private final String[] lines;
        private int next;

        Lines(String text) {
            lines = text.split("\n", -1);
        }

        boolean hasNext() {
            return next < lines.length;
        }

        String peek() {
            return lines[next];
        }

        String next() {
            if (!hasNext()) {
                throw new IllegalArgumentException("the script ends in the middle of a step");
            }
            return lines[next++];
        }
    }
}
