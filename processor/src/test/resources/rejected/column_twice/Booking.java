package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Booking {
    @Id
    Long id;

    String room; // error: lockstep:mapping

    @Column(name = "room")
    String chamber;
}
