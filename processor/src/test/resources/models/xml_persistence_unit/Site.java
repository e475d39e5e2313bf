package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Site {
    @Id
    private Long id;

    private String name;
}
