package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Settings {
    @Id
    Long id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "profile_ref")
    Profile profile;
}
