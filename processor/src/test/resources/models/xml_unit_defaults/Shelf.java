package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Shelf {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne
    private Warehouse warehouse;
}
