package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Thing {
    @Id Long id;
    Colour plain;
    @Enumerated(EnumType.ORDINAL) Colour ordinal;
    @Enumerated(EnumType.STRING) Colour text;
    @Enumerated(EnumType.STRING) @Column(length = 10, nullable = false) Colour shorter;
}
