package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity(name = "BigCity")
@Table(name = "cities")
public class Town {
    @Id
    Long id;

    @ManyToMany
    Set<Person> mayors;

    @ManyToMany(mappedBy = "towns")
    Set<Person> people;
}
