package model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Thing {
    @Id
    Long id;

    @Embedded
    Link link;
}
