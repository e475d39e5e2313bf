package dev.lockstep.runtime;

import java.util.List;

/** Whether the database's history and the application's are the same as far as both go. */
final class Divergence {
    private Divergence() {}

    /** Refuses a database that has other migrations than the application where both have one. */
    static void refuse(History history, List<AppliedMigration> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).revision().number() != i + 1) {
                throw new MigrationException(history.name() + ": lockstep_history lacks the row of migration " + (i + 1)
                        + ", and has " + rows.get(i).revision() + ".\nNothing was changed. Restore the row from a"
                        + " backup, or say where the database stands: stamp(\"…\").");
            }
        }
        for (int i = 0; i < rows.size() - 1; i++) {
            if (!rows.get(i).complete()) {
                throw new MigrationException(
                        history.name() + ": " + rows.get(i) + ", though later ones are there.\nNothing"
                                + " was changed. No migrator leaves that. downgradeTo(\""
                                + rows.get(i).revision()
                                + "\") takes back what came after it.");
            }
        }
        int both = Math.min(rows.size(), history.length());
        for (int i = 0; i < both; i++) {
            if (!rows.get(i)
                    .revision()
                    .chain()
                    .equals(history.revisions().get(i).chain())) {
                throw new MigrationException(text(history, rows, i));
            }
        }
    }

    /** Both histories side by side, from the last migration that they share. */
    static String text(History history, List<AppliedMigration> rows, int first) {
        StringBuilder text = new StringBuilder(history.name())
                .append(": the database and this application have different histories, from migration ")
                .append(first + 1)
                .append(" on.");
        int longest = Math.max(rows.size(), history.length());
        for (int i = Math.max(0, first - 1); i < longest; i++) {
            String there = i < rows.size() ? side(rows.get(i).revision()) : "nothing";
            String here = i < history.length() ? side(history.revisions().get(i)) : "nothing";
            text.append("\n  database: ")
                    .append(there)
                    .append("  application: ")
                    .append(here);
            text.append(there.equals(here) ? "" : "  <- differs");
        }
        text.append("\nNothing was changed. If the database is right, run the application that belongs to it. If the")
                .append(" application is right, downgradeTo(\"")
                .append(first == 0 ? "base" : rows.get(first - 1).revision().id())
                .append("\") takes back what it does not know, with the scripts stored in the database.");
        for (AppliedMigration row : rows.subList(first, rows.size())) {
            Revision there = row.revision();
            for (Revision here : history.revisions()) {
                if (here.slug().equals(there.slug()) && here.number() != there.number()) {
                    text.append("\nThe database's ")
                            .append(there)
                            .append(" looks like the application's ")
                            .append(here)
                            .append(": if the same was run, repair(\"why\") takes it over.");
                }
            }
        }
        if (history.drafts().contains(first + 1)) {
            text.append(" (").append(history.revisions().get(first)).append(" is a draft, and was recorded anew.)");
        }
        return text.toString();
    }

    private static String side(Revision revision) {
        String chain = revision.chain();
        return revision + " (chain " + chain.substring(0, Math.min(12, chain.length())) + ")";
    }
}
