package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Passport {
    @Id Long id;
    @OneToOne(mappedBy = "passport") Person person;
}
