package model;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Vehicle {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    VehicleKind kind;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    VehicleKind former;

    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    Wheels wheels;
}

enum VehicleKind {
    TRAM,
    BUS,
    CAR
}

enum Wheels {
    TWO,
    FOUR
}
