package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class OnField {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fieldGen")
    @SequenceGenerator(name = "fieldGen", allocationSize = 1) Integer id;
}
