package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.util.HashMap;
import java.util.Map;

@Entity
public class Event {
    @Id
    Long id;

    @OneToMany
    @MapKey(name = "number") // error: lockstep:mapping
    Map<Long, Event> parts = new HashMap<>();
}
