package dev.lockstep.processor.check.rolling;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Something that the running version depends on and that a migration changes.
 *
 * @param path what it is; the name by which it is consented to
 * @param message what is said, whose first three arguments are the noun, the object and that name
 * @param details the further arguments
 */
record Breakage(SchemaPath path, Message message, List<String> details) {
    Breakage {
        details = List.copyOf(details);
    }

    static Breakage of(SchemaPath path, Message message, Object... details) {
        return new Breakage(
                path, message, Arrays.stream(details).map(String::valueOf).toList());
    }

    Finding finding() {
        String name = path.toString();
        List<Object> arguments = new ArrayList<>(List.of(path.kind().noun(), name, name));
        arguments.addAll(details);
        return Finding.of(message, new Place.At(path), arguments.toArray());
    }
}
