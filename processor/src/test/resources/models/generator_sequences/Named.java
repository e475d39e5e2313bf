package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(name = "gen", sequenceName = "numbers", initialValue = 100, allocationSize = 10)
public class Named {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gen") Long id;
}
