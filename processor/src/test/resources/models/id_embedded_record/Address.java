package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Address(@Column(name = "street_name", length = 40) String street, @Column(name = "house_no") int house) {}
