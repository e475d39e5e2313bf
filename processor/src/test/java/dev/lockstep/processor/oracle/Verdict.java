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
 */
record Verdict(HibernateVersion version, List<String> difference, String complaint) {
    /** What is not as it should be: everything but a listed difference. */
    List<String> faults(Model model) {
        List<String> faults = difference;
        for (KnownDifference known : listed(model)) {
            faults = known.unexplained(faults);
        }
        boolean excused = !version.isNewest() && !model.options().differsIn66().isEmpty();
        if (complaint.isEmpty() || excused) {
            return faults;
        }
        return Stream.concat(faults.stream(), Stream.of("validation: " + complaint))
                .toList();
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
