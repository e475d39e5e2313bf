package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
public class Thing {
    @Id Long id;
    @Column(unique = true) String code;
    @Column(name = "amount_due", check = @CheckConstraint(name = "ck_due", constraint = "amount_due >= 0")) int due;
    @Column(comment = "what it is about") String about;
    @Column(columnDefinition = "varchar(20) default 'x' not null") String defined;
    @Column(columnDefinition = "numeric(5,1)") BigDecimal exact;
    @ColumnDefault("42") int answer;
    @ColumnDefault("now()") Instant since;
    @ColumnDefault("'{}'") String braces;
    @Check(constraints = "checked < 10") int checked;
    @Comment("by Hibernate") String commented;
    @Column(insertable = false, updatable = false) String readOnly;
}
