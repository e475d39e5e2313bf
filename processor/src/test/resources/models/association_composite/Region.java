package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(Region.Key.class)
public class Region {
    @Id
    String country;

    @Id
    Integer number;

    @Column(unique = true)
    String name;

    @Column(length = 3)
    String code;

    public record Key(String country, Integer number) {}
}
