package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "Part2Use")
@Table(name = "SpareParts")
public class SparePart {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
