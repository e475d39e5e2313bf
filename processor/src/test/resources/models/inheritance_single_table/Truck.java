package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
public class Truck extends Vehicle {
    BigDecimal payload;

    @Column(unique = true)
    String permit;
}
