package dev.lockstep.processor.check.advice;

import dev.lockstep.processor.check.Planned;
import dev.lockstep.processor.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All advice on what a migration adds or changes. */
public final class Advice {
    private static final List<Function<Fresh, List<Finding>>> RULES = List.of(
            BooleanIndex::findings,
            CharColumn::findings,
            DuplicateIndex::findings,
            FloatMoney::findings,
            ForeignKeyType::findings,
            ForeignKeyWithoutIndex::findings,
            IntegerKey::findings,
            JsonColumn::findings,
            JsonbIndex::findings,
            LargeObject::findings,
            ManyColumnIndex::findings,
            MoneyColumn::findings,
            NoPrimaryKey::findings,
            NullableUnique::findings,
            QuotedName::findings,
            RedundantIndex::findings,
            RoundedTime::findings,
            SetNullNotNull::findings,
            TimestampWithoutZone::findings,
            TimetzColumn::findings,
            WideIndex::findings);

    private Advice() {}

    /** What is advised, accepted or not. */
    public static List<Finding> findings(Planned planned) {
        Fresh fresh = new Fresh(planned);
        List<Finding> findings = new ArrayList<>(Unrelated.findings(planned));
        RULES.forEach(rule -> findings.addAll(rule.apply(fresh)));
        return findings;
    }
}
