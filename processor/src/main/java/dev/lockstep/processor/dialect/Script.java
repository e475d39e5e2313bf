package dev.lockstep.processor.dialect;

import java.util.List;

/**
 * A migration rendered for one dialect.
 *
 * @param changes one for each operation, in the order of the upgrade
 * @param upgrade the steps forward
 * @param downgrade the steps back
 */
public record Script(List<RenderedChange> changes, List<SqlStep> upgrade, List<SqlStep> downgrade) {
    public Script {
        changes = List.copyOf(changes);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }
}
