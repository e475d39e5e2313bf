package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Country {
    @Id Long id;
    @Column(unique = true, nullable = false, length = 2) String iso;
}
