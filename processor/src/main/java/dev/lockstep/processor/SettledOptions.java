package dev.lockstep.processor;

import dev.lockstep.processor.entity.NamingKind;
import dev.lockstep.processor.history.Snapshot;
import dev.lockstep.processor.report.ConfigurationMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the root leaves open, settled: at the first recording by the class path, and from then on by the snapshot.
 *
 * @param kind the naming strategy
 * @param beanValidation whether Bean Validation shapes the schema
 * @param findings what of the root cannot be had
 */
record SettledOptions(NamingKind kind, boolean beanValidation, List<Finding> findings) {
    private static final String AUTO = "AUTO";
    private static final String ON = "on";
    private static final String OFF = "off";

    SettledOptions {
        findings = List.copyOf(findings);
    }

    /** The naming strategy as the snapshot says it. */
    String naming() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether Bean Validation shapes the schema, as the snapshot says it. */
    String pinnedValidation() {
        return beanValidation ? ON : OFF;
    }

    /**
     * Settles the options of a root.
     *
     * @param springBoot whether Spring Boot is on the class path
     * @param validation whether a Jakarta Validation API is on the class path
     */
    static SettledOptions of(HistoryRoot root, @Nullable Snapshot snapshot, boolean springBoot, boolean validation) {
        List<Finding> findings = new ArrayList<>();
        NamingKind kind = declared(root, springBoot);
        if (snapshot != null) {
            NamingKind pinned = pinned(snapshot, kind, findings);
            if (!root.naming().equals(AUTO) && pinned != kind) {
                findings.add(Finding.of(ConfigurationMessage.NAMING_PINNED, new Place.Root(), pinned, kind));
            }
            kind = pinned;
        }
        return new SettledOptions(kind, validates(root, snapshot, validation, findings), findings);
    }

    private static NamingKind declared(HistoryRoot root, boolean springBoot) {
        if (root.naming().equals(AUTO)) {
            return springBoot ? NamingKind.SPRING : NamingKind.JPA;
        }
        return root.naming().equals("SPRING") ? NamingKind.SPRING : NamingKind.JPA;
    }

    private static NamingKind pinned(Snapshot snapshot, NamingKind fallback, List<Finding> findings) {
        for (NamingKind kind : NamingKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(snapshot.naming())) {
                return kind;
            }
        }
        findings.add(Finding.of(ConfigurationMessage.NAMING_UNKNOWN, new Place.Root(), snapshot.naming()));
        return fallback;
    }

    /** What the root says; else what the snapshot says; at first what the class path says. */
    private static boolean validates(
            HistoryRoot root, @Nullable Snapshot snapshot, boolean onClassPath, List<Finding> findings) {
        if (snapshot != null && !List.of(ON, OFF).contains(snapshot.beanValidation())) {
            findings.add(
                    Finding.of(ConfigurationMessage.VALIDATION_UNKNOWN, new Place.Root(), snapshot.beanValidation()));
        }
        if (!root.beanValidation().equals(AUTO)) {
            return root.beanValidation().equals("ON");
        }
        return snapshot == null ? onClassPath : snapshot.beanValidation().equals(ON);
    }
}
