package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Version;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Booking {
    @Id
    Long id;
}

@Entity
class RoomBooking extends Booking {
    @Version
    Long version; // error: lockstep:mapping
}
