package dev.lockstep.processor.entity;

/** How names of tables and columns derive from Java names, once {@code AUTO} is settled. */
public enum NamingKind {
    /** The specification's names, as Hibernate gives them by default. */
    JPA,

    /** Snake case, as Spring Boot sets Hibernate up. */
    SPRING
}
