package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
public class Thing {
    @Id Long id;
    BigDecimal decimal;
    @Column(precision = 12, scale = 4) BigDecimal money;
    @Column(precision = 9) BigDecimal whole;
    BigInteger integer;
    @Column(precision = 30) BigInteger bigger;
    Float coarse;
}
