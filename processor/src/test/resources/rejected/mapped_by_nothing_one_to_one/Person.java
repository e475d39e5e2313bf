package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Person {
    @Id
    Long id;

    @OneToOne(mappedBy = "holder") // error: lockstep:mapping
    Passport passport;
}

@Entity
class Passport {
    @Id
    Long id;

    @OneToOne
    Person person;
}
