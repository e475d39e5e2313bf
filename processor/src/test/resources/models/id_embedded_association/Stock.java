package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Stock {
    @EmbeddedId
    StockId id;

    int amount;
}
