package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Seat {
    @Id
    Long id;

    @OneToOne(mappedBy = "seat")
    Passenger passenger;
}
