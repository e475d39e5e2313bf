package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

@Entity
public class Offer {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "lower", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "upper", column = @Column(name = "valid_to"))
    Range<LocalDate> valid;

    @Embedded
    Range<Integer> amount;
}
