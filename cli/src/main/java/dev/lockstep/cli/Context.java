package dev.lockstep.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import dev.lockstep.runtime.DataLoss;
import dev.lockstep.runtime.DataLossException;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Migrator;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the commands of one call share: the options, the histories, and where to print and to ask. */
final class Context {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();
    private static final Set<String> YES = Set.of("y", "yes");

    private final Options options = new Options();
    private final Supplier<List<History>> histories;
    private final Surroundings surroundings;
    private final PrintWriter out;
    private final PrintWriter err;
    private @Nullable Progress progress;

    Context(Supplier<List<History>> histories, Surroundings surroundings, PrintWriter out, PrintWriter err) {
        this.histories = histories;
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    Options options() {
        return options;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    List<History> histories() {
        return histories.get();
    }

    /** The history to work on. */
    History history() {
        return Histories.choose(histories(), options.history);
    }

    /** A migrator of a history, told what the options say; connects when it first needs to. */
    Migrator migrator(History history) {
        return builder(history).build();
    }

    /** The same, told whether the data may be lost that an upgrade loses. */
    Migrator migrator(History history, DataLoss loss) {
        return builder(history).refuseLoss(loss == DataLoss.REFUSED).build();
    }

    private Migrator.Builder builder(History history) {
        Migrator.Builder builder =
                Migrator.builder(history, new DriverDataSource(this::target)).listener(progress());
        options.applyTo(builder);
        return builder;
    }

    private Progress progress() {
        Progress known = progress;
        if (known == null) {
            known = new Progress(err, options.verbose);
            progress = known;
        }
        return known;
    }

    /** Prints what came out, the one way or the other. */
    void print(JsonElement json, String text) {
        out.println(options.json ? GSON.toJson(json) : text);
        out.flush();
    }

    void print(MigrationReport report) {
        print(Json.of(report), report.toString());
    }

    /** Does something that may lose data: only when nothing would be lost, or when somebody said yes. */
    MigrationReport withConsent(Function<DataLoss, MigrationReport> work) {
        if (options.yes) {
            return work.apply(DataLoss.ACCEPTED);
        }
        try {
            return work.apply(DataLoss.REFUSED);
        } catch (DataLossException e) {
            confirm(String.valueOf(e.getMessage()));
        }
        return progress().whole(work.apply(DataLoss.ACCEPTED));
    }

    /** Goes on only when somebody said yes, to the question or beforehand. */
    void confirm(String what) {
        if (options.yes) {
            return;
        }
        if (!surroundings.interactive()) {
            throw new MigrationException(
                    what + "\nIt needs a yes, and there is no terminal to ask on: add --yes to go on.");
        }
        String answer = surroundings.ask(what + "\nGo on? [y/N] ");
        if (!YES.contains(answer.strip().toLowerCase(Locale.ROOT))) {
            throw new MigrationException("Not confirmed, and not done.");
        }
    }

    private Target target() {
        String url = given(options.url, "LOCKSTEP_URL");
        if (url.isEmpty()) {
            throw new UsageException("No database is named. Nothing was changed. Say --url=jdbc:postgresql://host/name,"
                    + " or set LOCKSTEP_URL.");
        }
        String password = options.password == null ? "" : new String(options.password);
        Target target = Target.of(url, options.user, password);
        target.setUnlessSet("user", surroundings.variable("LOCKSTEP_USER"));
        target.setUnlessSet("password", surroundings.variable("LOCKSTEP_PASSWORD"));
        return target;
    }

    private String given(String option, String variable) {
        return option.isEmpty() ? surroundings.variable(variable) : option;
    }
}
