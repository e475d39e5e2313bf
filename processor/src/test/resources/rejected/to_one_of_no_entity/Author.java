package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Author {
    @Id
    Long id;

    @ManyToOne // error: lockstep:mapping
    String name;
}
