package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Event {
    @Id
    Long id;

    @OneToMany
    @MapKey(name = "id") // error: lockstep:mapping
    List<Event> parts = new ArrayList<>();
}
