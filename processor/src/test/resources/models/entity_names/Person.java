package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity(name = "Citizen")
public class Person {
    @Id
    Long id;

    @ManyToMany
    Set<Town> towns;

    @ElementCollection
    Set<String> titles;

    @OneToMany
    List<Town> founded;

    @ManyToOne
    Town birthplace;
}
