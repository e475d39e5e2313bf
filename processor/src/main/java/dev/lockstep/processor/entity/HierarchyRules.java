package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.SpecificationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What the entities of a hierarchy may say of its mapping (Jakarta Persistence 3.2, section 2.14). */
final class HierarchyRules {
    private final ReaderContext context;
    private final Map<String, EntityClass> values = new HashMap<>();

    HierarchyRules(ReaderContext context) {
        this.context = context;
    }

    /** Checks an entity; of two with one discriminator value the later is reported. */
    void check(EntityClass entity) {
        EntityClass root = root(entity);
        boolean isRoot = root.name().equals(entity.name());
        if (!isRoot) {
            belowRoot(entity, root);
        }
        boolean concrete = !entity.element().getModifiers().contains(Modifier.ABSTRACT);
        if (strategy(root).equals("SINGLE_TABLE") && concrete) {
            String type = root.annotations()
                    .find(Jpa.DISCRIMINATOR_COLUMN)
                    .map(a -> a.constant("discriminatorType"))
                    .orElse("STRING");
            Optional<Annotation> value = entity.annotations().find(Jpa.DISCRIMINATOR_VALUE);
            value.ifPresent(v -> typed(entity, v, type));
            distinct(entity, root, value);
        }
    }

    private EntityClass root(EntityClass entity) {
        EntityClass root = entity;
        for (Optional<TypeElement> above = context.classes().superEntity(entity.element());
                above.isPresent();
                above = context.classes().superEntity(above.get())) {
            root = context.classes().entity(above.get());
        }
        return root;
    }

    private static String strategy(EntityClass entity) {
        return entity.annotations()
                .find(Jpa.INHERITANCE)
                .map(a -> a.constant("strategy"))
                .orElse("SINGLE_TABLE");
    }

    /** A strategy that is the default one says nothing, to Hibernate. */
    private void belowRoot(EntityClass entity, EntityClass root) {
        if (!strategy(entity).equals("SINGLE_TABLE") && !strategy(entity).equals(strategy(root))) {
            context.findings()
                    .report(
                            SpecificationMessage.STRATEGY_BELOW_ROOT,
                            entity.ref().at(Jpa.INHERITANCE),
                            entity.simpleName(),
                            strategy(root),
                            root.simpleName());
        }
        if (entity.annotations().has(Jpa.DISCRIMINATOR_COLUMN)) {
            context.findings()
                    .report(
                            SpecificationMessage.DISCRIMINATOR_BELOW_ROOT,
                            entity.ref().at(Jpa.DISCRIMINATOR_COLUMN),
                            entity.simpleName(),
                            root.simpleName());
        }
    }

    private void typed(EntityClass entity, Annotation value, String type) {
        String text = value.string("value");
        boolean special = List.of("null", "not null").contains(text);
        boolean fits = switch (type) {
            case "INTEGER" -> text.matches("[+-]?\\d{1,10}");
            case "CHAR" -> text.length() == 1;
            default -> true;
        };
        if (!special && !fits) {
            context.findings()
                    .report(
                            SpecificationMessage.DISCRIMINATOR_VALUE_TYPE,
                            value.place(),
                            text,
                            entity.simpleName(),
                            type);
        }
    }

    private void distinct(EntityClass entity, EntityClass root, Optional<Annotation> value) {
        String text = value.map(v -> v.string("value")).orElseGet(entity::entityName);
        EntityClass other = values.putIfAbsent(root.name() + " " + text, entity);
        if (other != null) {
            context.findings()
                    .report(
                            SpecificationMessage.DISCRIMINATOR_VALUE_TAKEN,
                            entity.ref().at(Jpa.DISCRIMINATOR_VALUE),
                            other.simpleName(),
                            entity.simpleName(),
                            text);
        }
    }
}
