package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity(name = "Thing")
public class Booking {
    @Id
    Long id;
}

@Entity(name = "Thing") // error: lockstep:mapping
class Room {
    @Id
    Long id;
}
