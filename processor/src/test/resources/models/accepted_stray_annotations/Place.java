package model;

import jakarta.persistence.Embeddable;

@Embeddable
public class Place {
    String city;
}
