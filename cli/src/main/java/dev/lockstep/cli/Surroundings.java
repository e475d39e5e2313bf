package dev.lockstep.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a command meets outside: environment variables, and a person, where there is one. */
interface Surroundings {
    /** A variable's value, or an empty text. */
    String variable(String name);

    /** Whether somebody can be asked. */
    boolean interactive();

    /** What somebody answers, or an empty text. */
    String ask(String question);

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings() {
            @Override
            public String variable(String name) {
                return orEmpty(System.getenv(name));
            }

            @Override
            public boolean interactive() {
                return terminal().isPresent();
            }

            @Override
            public String ask(String question) {
                return orEmpty(terminal()
                        .map(console -> console.readLine("%s", question))
                        .orElse(""));
            }
        };
    }

    /** The terminal's encoding; UTF-8 for whatever else reads the output. */
    static Charset charset() {
        return terminal().map(Console::charset).orElse(StandardCharsets.UTF_8);
    }

    /** Up to JDK 21 there is a console only for a terminal; later there is always one, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<Console> terminal() {
        Console console = System.console();
        return console != null && isTerminal(console) ? Optional.of(console) : Optional.empty();
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
