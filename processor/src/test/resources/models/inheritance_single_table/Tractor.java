package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Tractor extends Truck {
    @Column(nullable = false)
    String hitch;
}
