package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(name = "slot_no", referencedColumnName = "number")
@PrimaryKeyJoinColumn(name = "slot_hall", referencedColumnName = "hall")
public class Rented extends Slot {
    @ManyToOne
    Reserved before;
}
