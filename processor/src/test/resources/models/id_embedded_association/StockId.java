package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Embeddable
public class StockId implements Serializable {
    @ManyToOne
    Product product;

    @ManyToOne
    @JoinColumn(name = "wh")
    Warehouse warehouse;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Override
    public boolean equals(Object other) {
        return other instanceof StockId id && id.product.equals(product) && id.warehouse.equals(warehouse);
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
