package dev.lockstep.processor.check;

import dev.lockstep.processor.report.AdviceMessage;
import dev.lockstep.processor.report.Code;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The advice that developers accept to go against.
 *
 * @param everywhere what the history root accepts
 * @param at what is accepted at each object; at a table, for all that is in it
 */
public record Acceptances(Set<Code> everywhere, Map<SchemaPath, Set<Code>> at) {
    /** Nothing is accepted. */
    public static final Acceptances NONE = new Acceptances(Set.of(), Map.of());

    public Acceptances {
        everywhere = Set.copyOf(everywhere);
        at = Map.copyOf(at);
    }

    /** What is wrong with one {@code @AcceptAdvice}, if anything. */
    public static Optional<Finding> fault(String name, String reason, Place place) {
        if (find(name).isEmpty()) {
            String all = Code.advice().stream().map(Code::id).collect(Collectors.joining(", "));
            return Optional.of(Finding.of(AdviceMessage.UNKNOWN_ADVICE, place, name, all));
        }
        return reason.isBlank() ? Optional.of(Finding.of(AdviceMessage.NO_REASON, place, name)) : Optional.empty();
    }

    /** The advice of that name. */
    public static Optional<Code> find(String name) {
        return Code.advice().stream().filter(c -> c.id().equals(name)).findFirst();
    }

    /** The same, with what the history root accepts. */
    public Acceptances with(Set<Code> root) {
        Set<Code> all = EnumSet.noneOf(Code.class);
        all.addAll(everywhere);
        all.addAll(root);
        return new Acceptances(all, at);
    }

    /** Whether what the finding says is accepted. */
    public boolean cover(Finding finding) {
        Code code = finding.message().code();
        return everywhere.contains(code)
                || (finding.place() instanceof Place.At place && (isAt(place.path(), code) || isAtTable(place, code)));
    }

    private boolean isAt(SchemaPath path, Code code) {
        return at.getOrDefault(path, Set.of()).contains(code);
    }

    private boolean isAtTable(Place.At place, Code code) {
        return place.path().member() != null
                && isAt(SchemaPath.table(place.path().object()), code);
    }
}
