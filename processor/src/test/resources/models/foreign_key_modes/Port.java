package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Port {
    @Id
    Long id;

    String name;
}
