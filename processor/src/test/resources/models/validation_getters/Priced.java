package model;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

public interface Priced {
    @NotNull
    @Digits(integer = 8, fraction = 2)
    BigDecimal getPrice();
}
