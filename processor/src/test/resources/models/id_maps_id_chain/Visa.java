package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Visa {
    @Id
    Long passportId;

    @MapsId
    @OneToOne(optional = false)
    Passport passport;

    String country;
}
