package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Address {
    String street;

    @Column(name = "postal_code", length = 10)
    String zip;

    Geo geo;

    @ManyToOne
    Country country;

    @ManyToOne
    @JoinColumn(name = "second")
    Country other;
}
