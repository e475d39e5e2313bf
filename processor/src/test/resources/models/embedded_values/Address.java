package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public class Address {
    String street;
    @Column(name = "zip", length = 10) String zipCode;
    @Embedded Country country;
}
