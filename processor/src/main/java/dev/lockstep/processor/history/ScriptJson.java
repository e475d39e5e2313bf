package dev.lockstep.processor.history;

import com.google.gson.JsonObject;
import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.RenderedChange;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;

/** The rendered SQL of a migration as JSON, both ways. */
final class ScriptJson {
    private ScriptJson() {}

    static JsonObject script(Script script) {
        return new Fields()
                .list("changes", script.changes(), ScriptJson::change)
                .list("upgrade", script.upgrade(), ScriptJson::step)
                .list("downgrade", script.downgrade(), ScriptJson::step)
                .json();
    }

    static Script readScript(Node node) {
        return ObjectReader.read(
                node,
                in -> new Script(
                        in.list("changes", ScriptJson::readChange),
                        in.list("upgrade", ScriptJson::readStep),
                        in.list("downgrade", ScriptJson::readStep)));
    }

    private static JsonObject change(RenderedChange change) {
        return new Fields()
                .text("kind", change.kind())
                .text("object", change.object())
                .text("relation", change.relation())
                .constant("lock", change.lock(), LockLevel.NONE)
                .constant("work", change.work(), WorkKind.CATALOG)
                .text("loses", change.loses().isEmpty() ? null : change.loses())
                .text("summary", change.summary())
                .json();
    }

    private static RenderedChange readChange(Node node) {
        return ObjectReader.read(
                node,
                in -> new RenderedChange(
                        in.text("kind"),
                        in.text("object"),
                        in.text("relation"),
                        in.constant("lock", LockLevel.class, LockLevel.NONE),
                        in.constant("work", WorkKind.class, WorkKind.CATALOG),
                        in.has("loses") ? in.text("loses") : "",
                        in.text("summary")));
    }

    private static JsonObject step(SqlStep step) {
        return new Fields()
                .constant("kind", step.kind())
                .text("relation", step.relation())
                .constant("lock", step.lock(), LockLevel.NONE)
                .constant("work", step.work(), WorkKind.CATALOG)
                .text("detail", step.detail().isEmpty() ? null : step.detail())
                .lines("sql", step.sql())
                .json();
    }

    private static SqlStep readStep(Node node) {
        return ObjectReader.read(node, in -> {
            SqlStep.Kind kind = in.constant("kind", SqlStep.Kind.class);
            String relation = in.text("relation");
            // A backfill that was recorded before it went by ranges of blocks names its table here alone.
            String unsaid = kind == SqlStep.Kind.BACKFILL ? relation : "";
            return new SqlStep(
                    kind,
                    relation,
                    in.constant("lock", LockLevel.class, LockLevel.NONE),
                    in.constant("work", WorkKind.class, WorkKind.CATALOG),
                    in.has("detail") ? in.text("detail") : unsaid,
                    in.lines("sql"));
        });
    }
}
