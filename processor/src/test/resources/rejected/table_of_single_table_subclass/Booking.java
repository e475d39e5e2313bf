package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Table;

@Entity
@Inheritance
public class Booking {
    @Id
    Long id;
}

@Entity
@Table(name = "room_bookings") // error: lockstep:mapping
class RoomBooking extends Booking {}
