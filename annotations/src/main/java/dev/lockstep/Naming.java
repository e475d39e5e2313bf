package dev.lockstep;

/**
 * How the names of tables and columns derive from the names of entities and attributes.
 *
 * <p>The starting point is Jakarta Persistence 3.2, chapter 2, “Naming of Database Objects”; the strategies are those
 * of Hibernate and of Spring Boot. PostgreSQL folds unquoted names to lower case (PostgreSQL manual, “Identifiers and
 * Key Words”).
 */
public enum Naming {
    /** {@link #SPRING} when Spring Boot is on the class path, else {@link #JPA}; settled at the first recording. */
    AUTO,

    /** The names of the specification, as Hibernate gives them by default: {@code dueDate} is {@code duedate}. */
    JPA,

    /** Snake case, as Spring Boot sets Hibernate up, explicit names included: {@code dueDate} is {@code due_date}. */
    SPRING
}
