package dev.lockstep.processor.report;

/** Texts on faults of Lockstep itself. */
public final class InternalMessage {
    public static final Message REPLAY_MISMATCH = Message.error(
            Code.INTERNAL,
            "the planned operations do not lead where they should (%s). This is a fault of Lockstep, not of your code."
                    + " Please report it with the entities that show it.");

    public static final Message INTERNAL_ERROR = Message.error(
            Code.INTERNAL,
            "Lockstep failed: %s. This is a fault of Lockstep, not of your code. Please report it with this trace:%n%s");

    private InternalMessage() {}
}
