package model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
@DiscriminatorValue("mammal")
public class Mammal extends Animal {
    @ManyToOne
    Mammal mother;
}
