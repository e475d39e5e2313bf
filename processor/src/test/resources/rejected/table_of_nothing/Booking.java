package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Booking {
    @Id
    Long id;

    @Column(table = "details")
    String note; // error: lockstep:mapping
}
