package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(name = "PartNumbers")
public class NamedByGenerator {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PartNumbers")
    Long id;
}
