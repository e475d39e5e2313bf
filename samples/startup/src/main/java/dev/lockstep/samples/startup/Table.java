package dev.lockstep.samples.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of results, as Markdown that is as readable as plain text. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... head) {
        rows.add(List.of(head));
    }

    Table row(String... cells) {
        return row(List.of(cells));
    }

    Table row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The cell of the row that begins with a label, in the column of a head. */
    String cell(String label, String head) {
        int column = rows.get(0).indexOf(head);
        return rows.stream()
                .filter(row -> row.get(0).equals(label))
                .map(row -> row.get(column))
                .findFirst()
                .orElseThrow();
    }

    /** Milliseconds, and beside them how many times the first it is. */
    static String times(long nanos, long base) {
        return String.format(Locale.ROOT, "%.1f ms (%.2f)", nanos / 1e6, (double) nanos / Math.max(1, base));
    }

    /** The same in microseconds. */
    static String microseconds(long nanos, long base) {
        return String.format(Locale.ROOT, "%.0f µs (%.2f)", nanos / 1e3, (double) nanos / Math.max(1, base));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            line(text, rows.get(i), ' ');
            if (i == 0) {
                line(text, rows.get(0).stream().map(cell -> "").toList(), '-');
            }
        }
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells, char fill) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            text.append("| ")
                    .append(cell)
                    .append(String.valueOf(fill).repeat(width(column) - cell.length()))
                    .append(' ');
        }
        text.append("|\n");
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
