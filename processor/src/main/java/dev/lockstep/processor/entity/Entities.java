package dev.lockstep.processor.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entities of a history by class name, each after the one it extends. */
final class Entities {
    private final Map<String, MappedEntity> all = new LinkedHashMap<>();
    private final Set<String> turnedDown = new HashSet<>();

    void add(MappedEntity entity) {
        all.put(entity.type().name(), entity);
    }

    /** Remembers an entity that is left out: what is wrong with it has been reported. */
    void turnDown(String className) {
        turnedDown.add(className);
    }

    boolean isTurnedDown(String className) {
        return turnedDown.contains(className);
    }

    Optional<MappedEntity> find(String className) {
        return Optional.ofNullable(all.get(className));
    }

    Collection<MappedEntity> all() {
        return all.values();
    }
}
