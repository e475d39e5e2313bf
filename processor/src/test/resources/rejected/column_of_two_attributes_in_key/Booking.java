package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;

// Hibernate accepts it: the two can never differ.
@Entity
public class Booking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    Long room; // error: lockstep:mapping

    @Id
    @Column(name = "room")
    Long desk;
}
