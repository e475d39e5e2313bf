package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Customer {
    @Id
    Long id;

    Address address;
}

@Embeddable
class Address {
    String street;

    Country country;
}

@Embeddable
class Country {
    String name;

    Address capital; // error: lockstep:mapping
}
