package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** In a single table its columns stay nullable; checks and lengths count. */
@Entity
public class CardPayment extends Payment {
    @NotNull
    @Size(max = 19)
    String number;

    @NotNull
    @Max(12)
    Integer months;

    @NotNull
    @ManyToOne
    Payment refunds;

    @Valid
    @NotNull
    Holder holder;
}
