package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Price {
    Money net;
    Money tax;

    @ManyToOne
    Rate rate;
}
