package dev.lockstep.processor.check;

import java.util.Set;

/**
 * What the developers allow of one migration.
 *
 * @param drops what {@code @Migration(drops)} names
 * @param accepted the advice that they go against
 * @param rolling whether the version of the application that is still running has to go on working
 * @param contracts what {@code @Migration(contracts)} names: that version no longer depends on it
 * @param retired what earlier migrations retired: that version no longer maps it
 */
public record Consent(
        Set<String> drops, Acceptances accepted, boolean rolling, Set<String> contracts, Set<String> retired) {
    /** Nothing is allowed, and no other version runs. */
    public static final Consent NONE = new Consent(Set.of(), Acceptances.NONE, false, Set.of(), Set.of());

    public Consent {
        drops = Set.copyOf(drops);
        contracts = Set.copyOf(contracts);
        retired = Set.copyOf(retired);
    }

    /** The same with these names in {@code drops}. */
    public Consent withDrops(Set<String> value) {
        return new Consent(value, accepted, rolling, contracts, retired);
    }
}
