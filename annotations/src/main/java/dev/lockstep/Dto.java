package dev.lockstep;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shapes a DTO record that is generated beside the entity.
 *
 * <p>Components have the names of the attributes, inherited ones among them, and a static {@code from(entity)} fills the
 * record. Associations come as the identifiers they refer to: {@code workspace} as {@code workspaceId}, a collection
 * {@code tags} as {@code tagIds}. An inverse side ({@code mappedBy}) comes in only when {@link #include()} names it, since
 * to read it is to load it; so does an association with {@code @MapsId}, since the identifier says the same. Collections and arrays are copied; embeddables come as they are. An attribute that code of the entity's package
 * cannot read, for want of a getter or a visible field, is left out, and the build notes it. Repeated, the annotation
 * gives several records, whose names must differ.
 *
 * <pre>{@code
 * @Entity
 * @Dto(exclude = "passwordHash")
 * @Dto(name = "AccountSummary", include = {"id", "displayName"})
 * public class Account { … }
 * }</pre>
 *
 * <p>Without it an entity gets one record with every attribute, unless {@link SchemaHistory#dtos()} is {@code false} or
 * {@link DtoIgnore} says otherwise. What an attribute is: Jakarta Persistence 3.2, chapter 2, “Persistent Fields and
 * Properties”.
 */
@Documented
@Repeatable(Dtos.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Dto {

    /** {@return the record's simple name; empty: that of the entity with {@code Dto} after it} */
    String name() default "";

    /**
     * {@return the attributes to take, by their Java names; empty: all}
     *
     * <p>A name that is no attribute is an error, here and in {@link #exclude()}.
     */
    String[] include() default {};

    /** {@return the attributes to leave out, by their Java names} */
    String[] exclude() default {};
}
