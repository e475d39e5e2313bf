package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Passport {
    @Id
    Long id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "person_id")
    Person person;
}
