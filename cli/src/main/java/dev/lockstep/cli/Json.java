package dev.lockstep.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lockstep.runtime.AppliedMigration;
import dev.lockstep.runtime.Change;
import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Revision;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** The runtime's values as JSON; their members are part of the contract of {@code docs/command-line.md}. */
final class Json {
    private Json() {}

    static JsonObject of(MigrationReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("history", report.history());
        json.add("applied", array(report.applied(), Json::of));
        json.add("reverted", array(report.reverted(), Json::of));
        json.add("ahead", array(report.ahead(), Json::of));
        json.addProperty("current", report.current());
        json.addProperty("tookMillis", report.took().toMillis());
        return json;
    }

    static JsonObject of(Revision revision) {
        JsonObject json = new JsonObject();
        json.addProperty("id", revision.id());
        json.addProperty("number", revision.number());
        json.addProperty("message", revision.message());
        json.addProperty("checksum", revision.checksum());
        json.addProperty("chain", revision.chain());
        return json;
    }

    static JsonObject of(AppliedMigration migration) {
        JsonObject json = of(migration.revision());
        json.addProperty("state", name(migration.state()));
        json.addProperty("stepsDone", migration.stepsDone());
        json.addProperty("at", migration.at().toString());
        json.addProperty("tookMillis", migration.took().toMillis());
        json.addProperty("by", migration.by());
        return json;
    }

    static JsonObject of(Change change) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", name(change.kind()));
        json.addProperty("object", change.object());
        json.addProperty("lock", name(change.impact().lock()));
        json.addProperty("work", name(change.impact().work()));
        json.addProperty("loses", change.loses());
        return json;
    }

    static <T> JsonArray array(Collection<? extends T> values, Function<? super T, ? extends JsonElement> json) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(json.apply(value)));
        return array;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
