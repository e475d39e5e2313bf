package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "Straße")
@Table(name = "StraßenVerzeichnis")
public class Street {
    @Id
    Long ÜberId;
}
