package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Booking {
    @Id
    Long id;

    @ElementCollection
    @MapKeyColumn(name = "position") // error: lockstep:mapping
    List<String> guests = new ArrayList<>();
}
