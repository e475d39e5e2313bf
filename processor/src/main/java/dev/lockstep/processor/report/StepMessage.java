package dev.lockstep.processor.report;

/** Texts on steps in Java around a migration. */
public final class StepMessage {
    public static final Message STEP_OF_NOTHING = Message.error(
            Code.JAVA_STEP, "%s names no migration of this compilation. Name the class that is generated of one: %s");

    public static final Message STEP_UNFIT = Message.error(
            Code.JAVA_STEP,
            "%s cannot run with a migration: it %s. A step in Java is a public class, with a public constructor without"
                    + " parameters, that implements dev.lockstep.runtime.MigrationStep.");

    public static final Message STEP_ORDER = Message.error(
            Code.JAVA_STEP,
            "%s and %s both run %s %s, in the place %s. Say which comes first: @%s(value = %s.class, order = %s)");

    private StepMessage() {}
}
