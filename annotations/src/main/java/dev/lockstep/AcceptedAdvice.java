package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds what an element accepts where that is more than one advice: the compiler writes it where {@link AcceptAdvice} is
 * repeated.
 *
 * <p>The rule is the Java Language Specification's, 9.6.3, “Repeatable Annotation Interfaces”. There is no need to
 * write it by hand.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface AcceptedAdvice {

    /** {@return the advice, each with its reason} */
    AcceptAdvice[] value();
}
