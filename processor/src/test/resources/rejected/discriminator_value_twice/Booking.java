package model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;

@Entity
@Inheritance
public class Booking {
    @Id
    Long id;
}

@Entity
@DiscriminatorValue("R") // error: lockstep:mapping
class RoomBooking extends Booking {}

@Entity
@DiscriminatorValue("R")
class DeskBooking extends Booking {}
