package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity(name = "Node")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public class Base {
    @Id
    Long id;
}
