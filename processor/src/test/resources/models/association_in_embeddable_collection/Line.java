package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Line {
    @ManyToOne(optional = false)
    Product product;

    int amount;

    @Embedded
    Money price;
}
