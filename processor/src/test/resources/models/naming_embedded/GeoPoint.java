package model;

import jakarta.persistence.Embeddable;

@Embeddable
public class GeoPoint {
    double latDegrees;
    double lonDegrees;
}
