package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;

// Hibernate accepts it: it is taken for a many-to-many association.
@Entity
public class Booking {
    @Id
    Long id;

    @ElementCollection // error: lockstep:mapping
    List<Room> rooms = new ArrayList<>();
}

@Entity
class Room {
    @Id
    Long id;
}
