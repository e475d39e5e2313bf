package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Booking {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "room", referencedColumnName = "label")
    Room room; // error: lockstep:mapping
}

@Entity
class Room {
    @Id
    Long id;
}
