package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Booking {
    @Id
    Long id;

    @ManyToOne
    @Column(name = "room_id") // error: lockstep:mapping
    Room room;
}

@Entity
class Room {
    @Id
    Long id;
}
