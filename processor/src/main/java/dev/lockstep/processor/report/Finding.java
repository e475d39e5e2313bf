package dev.lockstep.processor.report;

import java.util.List;

/**
 * Something to report: a value, so that checks need no compiler.
 *
 * @param message what is said
 * @param place where
 * @param arguments what the message's format takes
 */
public record Finding(Message message, Place place, List<String> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(Message message, Place place, Object... arguments) {
        return new Finding(
                message,
                place,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Whether it fails the build. */
    public boolean isError() {
        return message.severity() == Message.Severity.ERROR;
    }

    /** The whole text, with its code. */
    public String text() {
        return message.text(arguments.toArray());
    }
}
