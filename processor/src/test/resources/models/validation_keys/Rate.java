package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;

@Entity
public class Rate {
    @Id
    @Digits(integer = 4, fraction = 2)
    BigDecimal value;
}
