package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads identifiers, those first that others derive from (Jakarta Persistence 3.2, section 2.4), and the keys by which
 * the tables of one entity hang together.
 */
final class KeyReader {
    private final ReaderContext context;
    private final Associations associations;
    private final ColumnReader columns;
    private final ToOneReader toOnes;
    private final DependentTables dependents;
    private final Set<MappedEntity> done = new HashSet<>();
    private final Set<MappedEntity> underway = new HashSet<>();

    KeyReader(
            ReaderContext context,
            Associations associations,
            ColumnReader columns,
            ToOneReader toOnes,
            JoinColumns joinColumns) {
        this.context = context;
        this.associations = associations;
        this.columns = columns;
        this.toOnes = toOnes;
        this.dependents = new DependentTables(context, joinColumns);
    }

    /** Reads the entity's key, and before it those that it derives from. */
    void read(MappedEntity entity) {
        if (done.contains(entity)) {
            return;
        }
        if (!underway.add(entity)) {
            context.findings()
                    .report(
                            MappingMessage.CYCLIC_IDENTIFIER,
                            entity.type().ref(),
                            entity.type().simpleName());
            return;
        }
        MappedEntity parent = entity.parent();
        if (parent == null) {
            identifier(entity);
        } else {
            read(parent);
            dependents.joined(entity, parent);
        }
        dependents.secondary(entity);
        done.add(entity);
    }

    private void identifier(MappedEntity entity) {
        if (entity.type().identifiers().isEmpty()) {
            context.findings()
                    .report(
                            MappingMessage.NO_IDENTIFIER,
                            entity.type().ref(),
                            entity.type().simpleName());
        }
        Set<Leaf> replaced = new HashSet<>();
        for (Leaf leaf : entity.leaves()) {
            leaf.mapsId().ifPresent(a -> derived(entity, leaf, a, replaced));
        }
        for (Leaf leaf : entity.leaves()) {
            if (!leaf.identifier() || replaced.contains(leaf)) {
                continue;
            }
            if (leaf.isToOne()) {
                target(leaf).ifPresent(t -> toOnes.read(entity, leaf, t));
            } else {
                columns.read(entity, leaf);
            }
        }
    }

    /** The columns of the association stand for those of the identifier, or of the part of it that is named. */
    private void derived(MappedEntity entity, Leaf association, Annotation mapsId, Set<Leaf> replaced) {
        String part = mapsId.string("value");
        List<Leaf> stands = entity.leaves().stream()
                .filter(Leaf::identifier)
                .filter(l -> part.isEmpty() || isWithin(part, l.path()))
                .toList();
        if (stands.isEmpty()) {
            context.findings()
                    .report(
                            MappingMessage.MAPS_ID_NOTHING,
                            mapsId.place(),
                            association.path(),
                            part,
                            entity.type().simpleName());
            return;
        }
        Optional<MappedEntity> target = target(association);
        // Several attributes that are the identifier together keep their columns beside those of the association.
        if (target.isPresent() && part.isEmpty() && isComposite(stands)) {
            toOnes.read(entity, association, target.get());
        } else if (target.isPresent()) {
            replaced.addAll(stands);
            for (TableDraft table : entity.tables()) {
                toOnes.read(ColumnSite.key(entity, table), association, target.get());
            }
        }
    }

    private static boolean isComposite(List<Leaf> identifier) {
        return identifier.stream().filter(l -> !l.embedded()).count() > 1;
    }

    /** Whether a path below the embedded identifier is the part, or lies in it. */
    private static boolean isWithin(String part, String path) {
        String inner = path.substring(path.indexOf('.') + 1);
        return inner.equals(part) || inner.startsWith(part + ".") || path.equals(part);
    }

    private Optional<MappedEntity> target(Leaf leaf) {
        Optional<MappedEntity> target = associations.target(leaf);
        target.ifPresent(this::read);
        return target;
    }
}
