package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps an attribute out of every DTO record of its entity, or, on the entity, generates none at all.
 *
 * <pre>{@code
 * @DtoIgnore
 * private String passwordHash;
 * }</pre>
 *
 * <p>The column is not concerned; for that there is {@code @Transient} (Jakarta Persistence 3.2, chapter 11,
 * “Transient Annotation”).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface DtoIgnore {}
