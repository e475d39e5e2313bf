package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class Booking {
    @Id
    Long id;

    @GeneratedValue // error: lockstep:mapping
    Long number;
}
