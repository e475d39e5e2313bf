package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the indexes of an entity that has several: the compiler writes it where {@link DatabaseIndex} is repeated.
 *
 * <p>The rule is the Java Language Specification's, 9.6.3, “Repeatable Annotation Interfaces”. There is no need to
 * write it by hand.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DatabaseIndexes {

    /** {@return the indexes} */
    DatabaseIndex[] value();
}
