package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Firm {
    @Id Long id;
    @Embedded Address address;
    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "billing_street", nullable = false))
    @AttributeOverride(name = "zipCode", column = @Column(name = "billing_zip"))
    @AttributeOverride(name = "country.code", column = @Column(name = "billing_country"))
    @AttributeOverride(name = "country.rank", column = @Column(name = "billing_rank"))
    Address billing;
    Range range;
}
