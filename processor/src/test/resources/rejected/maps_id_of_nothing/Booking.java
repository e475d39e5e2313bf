package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Booking {
    @Id
    Long id;

    @MapsId("room") // error: lockstep:mapping
    @OneToOne
    Booking other;
}
