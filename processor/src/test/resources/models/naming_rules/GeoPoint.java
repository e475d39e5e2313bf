package model;

import jakarta.persistence.Embeddable;

@Embeddable
public class GeoPoint {
    double latDeg;
    double lonDeg;
}
