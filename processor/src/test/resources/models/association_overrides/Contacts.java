package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;

@Embeddable
public class Contacts {
    @ManyToOne
    Person first;

    @ManyToMany
    @JoinTable(name = "contact_people")
    Set<Person> all;

    @ElementCollection
    List<String> phones;
}
