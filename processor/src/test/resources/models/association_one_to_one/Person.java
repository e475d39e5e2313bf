package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
public class Person {
    @Id Long id;
    @OneToOne Passport passport;
    @OneToOne(optional = false) @JoinColumn(name = "home_id") Home home;
}
