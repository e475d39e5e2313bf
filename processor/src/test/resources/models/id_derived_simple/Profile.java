package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Profile {
    @Id
    Long id;

    @MapsId
    @OneToOne
    User user;

    String bio;
}
