package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Building {
    @Id
    Long id;

    @Embedded
    PostalAddress mainAddress;

    @Embedded
    @AttributeOverride(name = "streetName", column = @Column(name = "SideStreet"))
    @AttributeOverride(name = "geoPoint.latDegrees", column = @Column(name = "`Side Lat`"))
    @AttributeOverride(name = "geoPoint.lonDegrees", column = @Column(name = "SideLon"))
    PostalAddress sideAddress;
}
