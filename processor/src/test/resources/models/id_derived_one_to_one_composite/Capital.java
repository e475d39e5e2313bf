package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
@IdClass(Region.Key.class)
public class Capital {
    @Id
    String country;

    @Id
    Integer number;

    @MapsId
    @OneToOne
    Region region;
}
