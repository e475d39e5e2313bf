package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Topic {
    @Id
    Long id;

    @ManyToOne
    Item seen;

    @ManyToOne
    Article read;
}
