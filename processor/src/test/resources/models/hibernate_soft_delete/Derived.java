package model;

import jakarta.persistence.Entity;

@Entity
public class Derived extends Base {
    String name;
}
