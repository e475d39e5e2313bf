package model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Period<T> {
    @Column(nullable = false)
    T starts;

    T ends;
}
