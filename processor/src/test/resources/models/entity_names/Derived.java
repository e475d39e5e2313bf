package model;

import jakarta.persistence.Entity;

@Entity(name = "Leaf")
public class Derived extends Base {
    String colour;
}
