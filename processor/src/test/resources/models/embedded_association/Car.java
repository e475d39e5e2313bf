package model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Car {
    @Id Long id;
    @Embedded Ownership ownership;
}
