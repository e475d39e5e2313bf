package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
@Inheritance
public class Payment {
    @Id
    Long id;

    @NotNull
    @Size(max = 3)
    String currency;

    @Min(1)
    long cents;
}
