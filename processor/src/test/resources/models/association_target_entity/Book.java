package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class Book implements Priced {
    @Id
    Long id;

    BigDecimal price;

    @Override
    public BigDecimal price() {
        return price;
    }
}
