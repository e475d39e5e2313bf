package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "details")
public class Booking {
    @Id
    Long id;

    @Column(table = "detail")
    String note; // error: lockstep:mapping
}
