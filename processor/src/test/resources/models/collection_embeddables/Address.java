package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Address {
    String street;

    @Column(nullable = false)
    String city;

    @ManyToOne
    Country country;

    @Embedded
    Geo geo;
}
