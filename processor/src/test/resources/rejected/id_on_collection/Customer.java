package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Customer {
    @Id
    @ElementCollection
    Set<String> names = new HashSet<>(); // error: lockstep:mapping
}
