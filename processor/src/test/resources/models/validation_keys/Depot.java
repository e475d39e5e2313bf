package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Size;

/** The key is short; what refers to it has the length of the mapping. */
@Entity
public class Depot {
    @Id
    @Size(max = 6)
    String code;

    @Column(unique = true)
    @Size(max = 30)
    String name;
}
