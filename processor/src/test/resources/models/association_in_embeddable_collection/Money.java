package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
public class Money {
    BigDecimal net;

    @Column(length = 3)
    String currency;
}
