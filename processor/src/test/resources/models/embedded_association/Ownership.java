package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Embeddable
public class Ownership {
    @ManyToOne Owner owner;
    LocalDate since;
}
