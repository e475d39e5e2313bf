package model;

import jakarta.persistence.Embeddable;

@Embeddable
public class PostalAddress {
    String streetName;
    GeoPoint geoPoint;
}
