package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;

@Entity
public class Author {
    @Id
    Long id;

    @ManyToMany // error: lockstep:mapping
    Author friend;
}
