package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

@Embeddable
public class Span {
    @NotNull
    LocalDate since;

    @NotNull
    LocalDate until;
}
