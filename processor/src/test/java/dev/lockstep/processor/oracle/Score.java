package dev.lockstep.processor.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What all trials came to, by category and model: as text to read, and as tables for the documentation. */
final class Score {
    private final Map<Model, List<Verdict>> verdicts =
            new TreeMap<>((left, right) -> left.name().compareTo(right.name()));

    /** Takes note of a model's trials: none, when it could not be tried. */
    synchronized void add(Model model, List<Verdict> trials) {
        verdicts.put(model, List.copyOf(trials));
    }

    /** Writes {@code oracle-score.txt} and {@code oracle-score.md}. */
    synchronized void write(Path folder, String server) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("oracle-score.txt"), text(server));
        Files.writeString(folder.resolve("oracle-score.md"), markdown(server));
    }

    /** The score, a line for each model. */
    synchronized String text(String server) {
        StringBuilder text = new StringBuilder();
        byCategory().forEach((category, models) -> {
            text.append("%n%s: %s%n".formatted(category, sum(models)));
            models.forEach(model -> text.append("  %-40s %s%n".formatted(model, String.join("; ", facts(model)))));
        });
        text.append("%nKnown differences:%n".formatted());
        for (KnownDifference known : KnownDifference.values()) {
            text.append("  %s: %s (%s)%n".formatted(known, known.reason(), listing(known)));
        }
        return text.append("%n%s, %s%n".formatted(server, sum(List.copyOf(verdicts.keySet()))))
                .toString();
    }

    private String markdown(String server) {
        StringBuilder text = new StringBuilder();
        text.append("%s, %s.%n".formatted(server, sum(List.copyOf(verdicts.keySet()))));
        text.append("%n| model | equal | validated | read as stored | besides |%n| --- | --- | --- | --- | --- |%n"
                .formatted());
        verdicts.forEach((model, trials) -> text.append("| `%s` | %s | %s | %s | %s |%n"
                .formatted(
                        model,
                        of(trials, Score::isEqual),
                        of(trials, Score::isValidated),
                        of(stored(model), Score::isReadAsStored),
                        String.join("; ", notes(model)))));
        text.append("%n| known difference | models |%n| --- | --- |%n".formatted());
        for (KnownDifference known : KnownDifference.values()) {
            text.append("| %s | %s |%n".formatted(known.reason(), listing(known)));
        }
        return text.toString();
    }

    private Map<String, List<Model>> byCategory() {
        return verdicts.keySet().stream()
                .collect(Collectors.groupingBy(
                        model -> model.name().replaceFirst("_.*", ""), TreeMap::new, Collectors.toList()));
    }

    private String sum(List<Model> models) {
        List<Verdict> trials =
                models.stream().flatMap(model -> verdicts.get(model).stream()).toList();
        long listed = models.stream()
                .flatMap(model -> verdicts.get(model).stream().filter(trial -> isAsListed(model, trial)))
                .count();
        List<Verdict> stored =
                models.stream().flatMap(model -> stored(model).stream()).toList();
        long untried =
                models.stream().filter(model -> verdicts.get(model).isEmpty()).count();
        return String.format(
                Locale.ROOT,
                "%d models%s, %d schemas compared: %d equal, %d different as listed, %d different; %d validated;"
                        + " %d of %d object graphs read as stored",
                models.size(),
                untried == 0 ? "" : " (" + untried + " not tried)",
                trials.size(),
                count(trials, Score::isEqual),
                listed,
                trials.size() - count(trials, Score::isEqual) - listed,
                count(trials, Score::isValidated),
                count(stored, Score::isReadAsStored),
                stored.size());
    }

    private List<String> facts(Model model) {
        List<Verdict> trials = verdicts.get(model);
        if (trials.isEmpty()) {
            return List.of("NOT TRIED");
        }
        List<String> facts = new ArrayList<>();
        facts.add("equal " + of(trials, Score::isEqual));
        facts.add("validated " + of(trials, Score::isValidated));
        facts.add("read as stored " + of(stored(model), Score::isReadAsStored));
        facts.addAll(notes(model));
        return facts;
    }

    private List<String> notes(Model model) {
        List<String> notes = new ArrayList<>();
        Set<String> versions = verdicts.get(model).stream()
                .map(trial -> trial.version().toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (versions.size() == 1) {
            notes.add("Hibernate " + String.join("", versions) + " alone");
        }
        model.options().differs().forEach(known -> notes.add(known.toString()));
        model.options().differsIn66().forEach(known -> notes.add("6.6: " + known));
        if (!model.options().noRoundTrip().isEmpty()) {
            notes.add("not stored: " + model.options().noRoundTrip());
        }
        if (!model.options().noRoundTrip66().isEmpty()) {
            notes.add("not stored by 6.6: " + model.options().noRoundTrip66());
        }
        return notes;
    }

    private List<Verdict> stored(Model model) {
        return verdicts.get(model).stream().filter(Verdict::stored).toList();
    }

    private String listing(KnownDifference known) {
        return verdicts.keySet().stream()
                .filter(model -> model.options().differs().contains(known)
                        || model.options().differsIn66().contains(known))
                .map(Model::name)
                .collect(Collectors.joining(", "));
    }

    private static String of(List<Verdict> trials, Predicate<Verdict> property) {
        return count(trials, property) + "/" + trials.size();
    }

    private static long count(List<Verdict> trials, Predicate<Verdict> property) {
        return trials.stream().filter(property).count();
    }

    private static boolean isEqual(Verdict trial) {
        return trial.difference().isEmpty();
    }

    private static boolean isAsListed(Model model, Verdict trial) {
        return !isEqual(trial) && trial.unlisted(model).isEmpty();
    }

    private static boolean isValidated(Verdict trial) {
        return trial.complaint().isEmpty();
    }

    private static boolean isReadAsStored(Verdict trial) {
        return trial.roundTrip().isEmpty();
    }
}
