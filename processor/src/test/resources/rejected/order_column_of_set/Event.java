package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Event {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn // error: lockstep:mapping
    Set<String> guests = new HashSet<>();
}
