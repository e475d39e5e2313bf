package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hibernate.annotations.Check;

/** A check that stands there already is not repeated. */
@Entity
public class Seat {
    @Id
    Long id;

    @Min(1)
    @Check(constraints = "number>=1")
    int number;

    @Max(40)
    @Column(check = @CheckConstraint(constraint = "row_number < 50"), name = "row_number")
    int row;

    @NotNull
    @Enumerated(EnumType.ORDINAL)
    Comfort comfort;

    @Min(1)
    @Max(1)
    @Column(unique = true)
    Integer single;
}
