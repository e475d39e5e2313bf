package dev.lockstep.processor.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came out of a trial.
 *
 * @param version whose schema was compared
 * @param difference the lines of the catalogs that differ
 * @param complaint what Hibernate says when it validates our schema, or nothing
 * @param stored whether entities were stored: not when the model says no, nor when Hibernate complains
 * @param roundTrip what was not read as it was stored
 */
record Verdict(
        HibernateVersion version, List<String> difference, String complaint, boolean stored, List<String> roundTrip) {
    /** What is not as it should be: everything but a listed difference. */
    List<String> faults(Model model) {
        boolean excused = !version.isNewest() && !model.options().differsIn66().isEmpty();
        Stream<String> complaints =
                complaint.isEmpty() || excused ? Stream.of() : Stream.of("validation: " + complaint);
        return Stream.of(
                        unlisted(model).stream(), complaints, roundTrip.stream().map(line -> "round trip: " + line))
                .flatMap(fault -> fault)
                .toList();
    }

    /** The lines that differ for no reason that the model lists. */
    List<String> unlisted(Model model) {
        List<String> lines = difference;
        for (KnownDifference known : listed(model)) {
            lines = known.unexplained(lines);
        }
        return lines;
    }

    /** The listed differences of this version that show here. */
    List<KnownDifference> shown(Model model) {
        return listed(model).stream()
                .filter(known -> known.unexplained(difference).size() < difference.size())
                .toList();
    }

    private List<KnownDifference> listed(Model model) {
        List<KnownDifference> listed = new ArrayList<>(model.options().differs());
        if (!version.isNewest()) {
            listed.addAll(model.options().differsIn66());
        }
        return listed;
    }
}
