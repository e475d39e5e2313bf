package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
public class Period {
    @Column(nullable = false)
    LocalDate start;

    LocalDate finish;

    int days;
}
