package model;

import jakarta.persistence.Entity;

@Entity
public class Customer { // error: lockstep:mapping
    String name;
}
