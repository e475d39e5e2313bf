package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts what Lockstep advises against, by the advice's name and with a reason.
 *
 * <p>On an attribute: for its columns, constraints and indexes. On an entity, a mapped superclass or an embeddable: for
 * all that comes of it, and on an entity for its whole table. On the history root: everywhere.
 *
 * <pre>{@code
 * @AcceptAdvice(value = "timestamp-without-zone", reason = "the opening hours of a shop, wherever it is")
 * private LocalDateTime opensAt;
 * }</pre>
 *
 * <p>Advice is a warning on what a new migration adds or changes, and never on what is recorded; {@code docs/rules.md}
 * lists all with their sources. Where nothing is advised, the annotation does no harm.
 */
@Documented
@Repeatable(AcceptedAdvice.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface AcceptAdvice {

    /**
     * {@return the name of the advice, as it stands in the warning after {@code lockstep:}}
     *
     * <p>Any other is an error, which lists those there are.
     */
    String value();

    /** {@return why, for those who read the mapping later; left empty, it is an error} */
    String reason();
}
