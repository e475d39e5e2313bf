package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Mayor {
    @EmbeddedId
    MayorId id;

    @MapsId("region")
    @ManyToOne
    Region region;
}
