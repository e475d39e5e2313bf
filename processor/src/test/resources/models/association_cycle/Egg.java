package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Egg {
    @Id Long id;
    @ManyToOne Chicken laidBy;
}
