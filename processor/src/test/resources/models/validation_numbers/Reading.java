package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
public class Reading {
    @Id
    Long id;

    @Digits(integer = 6, fraction = 2)
    BigDecimal amount;

    @Digits(integer = 4, fraction = 0)
    @Column(precision = 12, scale = 5)
    BigDecimal whole;

    @Digits(integer = 20, fraction = 0)
    BigInteger huge;

    @Digits(integer = 5, fraction = 0)
    int count;

    @Digits(integer = 5, fraction = 0)
    Long total;

    @Digits(integer = 3, fraction = 0)
    short level;

    @Digits(integer = 8, fraction = 0)
    double ratio;

    @Digits(integer = 5, fraction = 0)
    float share;

    @Digits(integer = 5, fraction = 2)
    String text;

    @Min(Long.MIN_VALUE)
    @Max(Long.MAX_VALUE)
    BigDecimal anything;

    @Min(1)
    BigInteger positive;

    @Min(0)
    @Max(1)
    byte flag;

    @Min(0)
    short tiny;

    @Max(100)
    Double percent;

    @Digits(integer = 3, fraction = 1)
    @Column(columnDefinition = "numeric(20,4)")
    BigDecimal defined;
}
