package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Country {
    @Column(nullable = false, length = 2) String code;
    int rank;
}
