package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Chicken {
    @Id Long id;
    @ManyToOne Egg from;
}
