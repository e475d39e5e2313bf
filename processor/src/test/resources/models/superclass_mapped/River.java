package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
@AttributeOverride(name = "name", column = @Column(name = "river_name", length = 20, nullable = false))
public class River extends Named<Long> {
    double length;
}
