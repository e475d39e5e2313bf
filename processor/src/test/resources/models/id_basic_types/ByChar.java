package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class ByChar {
    @Id
    char id;

    @ManyToOne
    ByEnum other;
}
