package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
public class Passenger {
    @Id
    Long id;

    @ManyToOne
    @JoinTable(name = "boarding")
    Flight flight;

    @OneToOne
    @JoinTable(
            name = "seating",
            joinColumns = @JoinColumn(name = "passenger"),
            inverseJoinColumns = @JoinColumn(name = "seat"))
    Seat seat;

    @ManyToOne
    @JoinTable
    Flight preferred;
}
