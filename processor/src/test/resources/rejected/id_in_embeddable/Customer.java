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
    @Id
    Long number; // error: lockstep:mapping

    String street;
}
