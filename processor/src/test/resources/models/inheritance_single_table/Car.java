package model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
public class Car extends Vehicle {
    @Column(nullable = false)
    String body;

    int doors;

    @Basic(optional = false)
    Integer seats;

    @ManyToOne(optional = false)
    Garage garage;
}
