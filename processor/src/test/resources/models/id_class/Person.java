package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Person {
    @Id
    Long id;

    @ManyToOne
    Seat seat;

    @ManyToOne
    Pass best;
}
