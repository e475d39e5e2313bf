package dev.lockstep.processor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code @SchemaHistory} says; free of compiler types.
 *
 * @param packageName the root's package, empty for the unnamed one
 * @param simpleName the root's simple name, which names the history
 * @param qualifiedName its canonical name
 * @param migrations the declared migrations, oldest first
 * @param packages the packages that are selected
 * @param entities the canonical names of the entities that are selected one by one
 * @param naming the constant's name
 * @param schema the database schema of objects that name none, or empty
 * @param indexForeignKeys whether foreign keys get an index
 * @param beanValidation the constant's name
 * @param compatibility the constant's name
 * @param dtos whether every entity gets a DTO record
 * @param accepted the advice that the whole history goes against
 */
record HistoryRoot(
        String packageName,
        String simpleName,
        String qualifiedName,
        List<Declaration> migrations,
        Set<String> packages,
        Set<String> entities,
        String naming,
        String schema,
        boolean indexForeignKeys,
        String beanValidation,
        String compatibility,
        boolean dtos,
        List<Accepted> accepted) {
    HistoryRoot {
        migrations = List.copyOf(migrations);
        packages = Set.copyOf(packages);
        entities = Set.copyOf(entities);
        accepted = List.copyOf(accepted);
    }

    /** Whether the root names its entities, rather than take all of the compilation. */
    boolean selects() {
        return !packages.isEmpty() || !entities.isEmpty();
    }

    /**
     * What is retired after so many migrations, by its names: a later one that drops it, or contracts on it, ends that.
     *
     * @param count how many of the migrations, from the first
     */
    Set<String> retired(int count) {
        Set<String> retired = new TreeSet<>();
        migrations.stream().limit(count).forEach(m -> {
            retired.removeAll(m.drops());
            retired.removeAll(m.contracts());
            retired.addAll(m.retires());
        });
        return retired;
    }

    /** A file name on a system that does not tell case apart: two histories of one such name would share it. */
    String directoryKey() {
        return simpleName.toLowerCase(Locale.ROOT);
    }

    /**
     * One {@code @AcceptAdvice}, right or wrong.
     *
     * @param name the advice
     * @param reason why
     */
    record Accepted(String name, String reason) {}

    /**
     * One {@code @Migration}.
     *
     * @param number its place, 1 for the first
     * @param message in the developer's words
     * @param drops what may be lost
     * @param retires what stays in the database though no entity maps it any more
     * @param contracts what no running version depends on any more
     * @param draft whether it is still being worked on
     */
    record Declaration(
            int number, String message, Set<String> drops, Set<String> retires, Set<String> contracts, boolean draft) {
        Declaration {
            drops = Set.copyOf(drops);
            retires = Set.copyOf(retires);
            contracts = Set.copyOf(contracts);
        }
    }
}
