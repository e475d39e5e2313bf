package dev.lockstep.processor.dialect;

/**
 * One operation as the generated class and the compiler's notes tell of it.
 *
 * @param kind the name of a constant of the runtime's {@code Change.Kind}
 * @param object what it changes, {@code tasks.priority}
 * @param relation the relation of the strongest lock
 * @param lock the strongest lock among its statements
 * @param work the most work among them
 * @param loses what data the upgrade may lose, or empty
 * @param summary a line for people, {@code add column tasks.priority (integer, not null, default 0)}
 */
public record RenderedChange(
        String kind, String object, String relation, LockLevel lock, WorkKind work, String loses, String summary) {}
