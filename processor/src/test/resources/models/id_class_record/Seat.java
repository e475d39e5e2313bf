package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
@IdClass(SeatId.class)
public class Seat {
    @Id
    @Column(name = "row_name", length = 2)
    String row;

    @Id
    @Column(name = "seat_number")
    int number;

    @ElementCollection
    Set<String> faults;

    @ManyToOne
    @JoinColumn(name = "left_row")
    @JoinColumn(name = "left_number")
    Seat left;
}
