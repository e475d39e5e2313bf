package model;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Parcel {
    @Id
    Long id;

    Weight weight;

    @Enumerated(EnumType.ORDINAL)
    @Column(nullable = false)
    Weight estimate;

    @Enumerated(EnumType.STRING)
    Service service;

    @Enumerated(EnumType.STRING)
    @Column(length = 1)
    Service letter;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Weight large;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Weight text;

    List<Weight> weights;

    @Enumerated(EnumType.STRING)
    Service[] services;
}

enum Weight {
    LIGHT(1),
    HEAVY(20);

    @EnumeratedValue
    final int kilograms;

    Weight(int kilograms) {
        this.kilograms = kilograms;
    }
}

enum Service {
    EXPRESS("x"),
    STANDARD("s");

    @EnumeratedValue
    final String code;

    Service(String code) {
        this.code = code;
    }
}
