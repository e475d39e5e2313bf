package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "StraßenVerzeichnis")
public class Straße {
    @Id
    Long ÜberId;
}
