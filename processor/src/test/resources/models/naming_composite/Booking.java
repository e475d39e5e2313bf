package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Booking {
    @Id
    Long bookingId;

    @ManyToOne
    RoomSlot reservedSlot;

    @ManyToOne
    @JoinColumn(name = "SpareRoom", referencedColumnName = "RoomNo")
    @JoinColumn(name = "spareStart", referencedColumnName = "startHour")
    @JoinColumn(name = "SpareFloor", referencedColumnName = "aFloor")
    RoomSlot spareSlot;
}
