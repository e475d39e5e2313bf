package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(SeatId.class)
public class Seat {
    @Id
    @Column(length = 2)
    String row;

    @Id
    Integer number;

    boolean taken;
}
