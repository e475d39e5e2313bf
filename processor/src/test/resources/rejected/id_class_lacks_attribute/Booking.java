package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;

@Entity
@IdClass(BookingKey.class) // error: lockstep:mapping
public class Booking {
    @Id
    Long room;

    @Id
    LocalDate day;
}

class BookingKey implements Serializable {
    private static final long serialVersionUID = 1L;

    Long room;

    @Override
    public boolean equals(Object other) {
        return other instanceof BookingKey key && key.room.equals(room);
    }

    @Override
    public int hashCode() {
        return room.hashCode();
    }
}
