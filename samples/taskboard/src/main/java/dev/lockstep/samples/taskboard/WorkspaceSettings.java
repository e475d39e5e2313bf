package dev.lockstep.samples.taskboard;

/**
 * What a workspace may choose; kept as JSON.
 *
 * @param theme the colours, {@code light} or {@code dark}
 * @param weeklyDigest whether its accounts get a mail each week
 */
public record WorkspaceSettings(String theme, boolean weeklyDigest) {}
