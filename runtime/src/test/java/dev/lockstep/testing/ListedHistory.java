package dev.lockstep.testing;

import dev.lockstep.runtime.History;
import dev.lockstep.runtime.Migration;
import dev.lockstep.runtime.Revision;
import java.util.List;

/** A history that is not generated: of migrations at hand. */
public class ListedHistory extends History {
    private final List<Migration> migrations;
    private final List<Integer> drafts;

    /** A history without drafts. */
    public ListedHistory(String name, List<? extends Migration> migrations) {
        this(name, migrations, List.of());
    }

    /** A history, some of whose migrations are drafts. */
    public ListedHistory(String name, List<? extends Migration> migrations, List<Integer> drafts) {
        super(name, migrations.size(), head(migrations));
        this.migrations = List.copyOf(migrations);
        this.drafts = List.copyOf(drafts);
    }

    @Override
    public List<Integer> drafts() {
        return drafts;
    }

    @Override
    public Migration migration(int number) {
        return migrations.get(number - 1);
    }

    @Override
    protected List<Revision> table() {
        return migrations.stream().map(Migration::revision).toList();
    }

    private static String head(List<? extends Migration> migrations) {
        return migrations.isEmpty()
                ? ""
                : migrations.get(migrations.size() - 1).revision().chain();
    }
}
