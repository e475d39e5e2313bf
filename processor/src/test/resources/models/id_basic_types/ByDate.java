package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Entity
public class ByDate {
    @Id
    LocalDate id;

    @ManyToOne
    ByBigDecimal other;
}
