package dev.lockstep.processor.dialect.postgresql;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names for what lives during a migration alone. */
final class TemporaryNames {
    private static final int LONGEST_PART = 20;

    private TemporaryNames() {}

    /** {@code lockstep_nn_tasks_priority}; long parts are cut, and a hash keeps the whole apart from others. */
    static String of(String purpose, String object, String member) {
        String whole = "lockstep_" + purpose + "_" + object + "_" + member;
        if (object.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PART
                && member.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PART) {
            return whole;
        }
        return "lockstep_" + purpose + "_" + String.format(Locale.ROOT, "%08x", whole.hashCode());
    }
}
