package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public abstract class Contact {
    @Id
    Long id;
}
