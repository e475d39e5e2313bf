package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

@Entity
public class ByBigDecimal {
    @Id
    BigDecimal id;

    @ManyToOne
    ByBigInteger other;
}
