package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Invoice {
    @Id Long id;
    @Embedded Money total;
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "discountAmount", nullable = false))
    @AttributeOverride(name = "currency", column = @Column(name = "discount_cur"))
    Money discount;
    Period period;
    Address address;
    @AttributeOverrides({
        @AttributeOverride(name = "street", column = @Column(name = "ship_street")),
        @AttributeOverride(name = "geo.lat", column = @Column(name = "ship_lat")),
        @AttributeOverride(name = "geo.lon", column = @Column(name = "ship_lon")),
        @AttributeOverride(name = "verified", column = @Column(name = "ship_verified"))
    })
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "ship_country"))
    Address shipping;
}

@Embeddable
class Money {
    @Column(precision = 12, scale = 2) BigDecimal amount;
    String currency;
}

@Embeddable
record Period(@Column(nullable = false) LocalDate fromDate, LocalDate toDate, int days, @Enumerated(EnumType.STRING) Unit unit) {}

enum Unit {
    DAY,
    MONTH
}

@Embeddable
class Address {
    @Basic(optional = false) String street;
    Geo geo;
    @ManyToOne(optional = false) Country country;
    boolean verified;
}

@Embeddable
class Geo {
    double lat;
    Double lon;
}

@Entity
class Country {
    @Id @Column(length = 2) String code;
}
