package model;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;

@Entity
@Inheritance
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
public class Booking {
    @Id
    Long id;
}

@Entity
@DiscriminatorValue("room") // error: lockstep:mapping
class RoomBooking extends Booking {}
