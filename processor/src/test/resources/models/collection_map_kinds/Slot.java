package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Slot {
    @Column(nullable = false)
    String label;

    @ManyToOne
    Item item;
}
