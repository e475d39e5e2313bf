package dev.lockstep.processor.check;

import java.util.Set;

/**
 * What the developers allow of one migration.
 *
 * @param drops what {@code @Migration(drops)} names
 * @param accepted the advice that they go against
 */
public record Consent(Set<String> drops, Acceptances accepted) {
    /** Nothing is allowed. */
    public static final Consent NONE = new Consent(Set.of(), Acceptances.NONE);

    public Consent {
        drops = Set.copyOf(drops);
    }
}
