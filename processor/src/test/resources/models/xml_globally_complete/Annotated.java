package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Annotated {
    @Id
    private Long id;

    @Column(name = "kept", length = 10)
    private String name;
}
