package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Embeddable
public class Address {
    @NotNull
    @Size(max = 80)
    String street;

    @Size(max = 5)
    String zip;

    @Max(200)
    int floor;

    @Valid
    @NotNull
    Position position;
}
