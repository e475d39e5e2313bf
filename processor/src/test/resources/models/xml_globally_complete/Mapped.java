package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Mapped {
    @Id
    private Long id;

    @Column(name = "ignored", length = 10)
    private String name;
}
