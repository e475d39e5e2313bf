package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

@Embeddable
public record Position(
        @NotNull @Min(-90) @Max(90) Double latitude,
        @NotNull @Digits(integer = 3, fraction = 6) BigDecimal longitude) {}
