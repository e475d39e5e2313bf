package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

@Entity
public class Booking {
    @EmbeddedId
    BookingKey id;

    @MapsId("desk") // error: lockstep:mapping
    @ManyToOne
    Room room;
}

@Embeddable
class BookingKey implements Serializable {
    private static final long serialVersionUID = 1L;

    Long room;
    Long day;
}

@Entity
class Room {
    @Id
    Long id;
}
