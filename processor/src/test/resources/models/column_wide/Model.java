package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Formula;

@Entity
@Table(name = "ColumnDetails", comment = "A table")
class Columns {
    @Id @Column(name = "theId") Long id;
    @Column(unique = true) String single;
    @Column(name = "`QuotedCol`", unique = true, nullable = false) String quoted;
    @Column(name = "MixedCase", comment = "of mixed case") String mixed;
    @Column(name = "weird name") String weird;
    @Column(check = @CheckConstraint(constraint = "amount > 0")) int amount;
    @Column(check = @CheckConstraint(name = "ck_share", constraint = "share between 0 and 100")) int share;
    @Column(options = "collate \"C\"") String collated;
    @Basic(optional = false) String required;
    @Basic(optional = false) @Column(length = 10) String alsoRequired;
    @Column(nullable = true) int nullablePrimitive;
    @Column(columnDefinition = "varchar(20) default 'x' not null") String defined;
    @Column(columnDefinition = "numeric(8, 3)") BigDecimal definedNumber;
    @Column(columnDefinition = "integer generated always as (amount * 2) stored") Integer computed;
    @ColumnDefault("5") int withDefault;
    @Check(constraints = "checked > 1") int checked;
    @Comment("said by Hibernate") String commented;
    @Collate("C") String collatedToo;
    @Column(insertable = false, updatable = false) String readOnly;
    @Formula("1 + 1") int formula;
    @Transient String notStored;
    transient String notStoredEither;
    static String shared;
}
