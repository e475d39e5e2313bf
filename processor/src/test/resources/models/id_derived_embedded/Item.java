package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Item {
    @EmbeddedId
    ItemId id;

    @MapsId("basketId")
    @ManyToOne
    Basket basket;
}
