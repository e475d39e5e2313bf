package dev.lockstep.processor.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * What came out of a trial.
 *
 * @param version whose schema was compared
 * @param difference the lines of the catalogs that differ
 * @param complaint what Hibernate says when it validates our schema, or nothing
 */
record Verdict(HibernateVersion version, List<String> difference, String complaint) {
    /** Whether the model says that this version's schema is another one. */
    boolean isListed(Model model) {
        return !version.isNewest() && !model.options().differsIn66().isEmpty();
    }

    /** What is not as it should be: everything but a listed difference. */
    List<String> faults(Model model) {
        boolean listed = isListed(model);
        List<String> faults = new ArrayList<>();
        for (String line : difference) {
            if (!listed || !model.options().differsWhere().matcher(line).find()) {
                faults.add(line);
            }
        }
        if (!complaint.isEmpty() && !listed) {
            faults.add("validation: " + complaint);
        }
        return faults;
    }
}
