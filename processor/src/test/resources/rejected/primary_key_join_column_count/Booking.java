package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Booking {
    @Id
    Long id;
}

@Entity
@PrimaryKeyJoinColumn(name = "a")
@PrimaryKeyJoinColumn(name = "b")
class RoomBooking extends Booking {} // error: lockstep:mapping
