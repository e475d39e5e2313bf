package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Booking {
    @Id
    Long id;
}

@Entity
class RoomBooking extends Booking {
    @Id
    Long roomId; // error: lockstep:mapping
}
