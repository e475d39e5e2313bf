package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "people", uniqueConstraints = @UniqueConstraint(columnNames = "taxNumber"))
public class Person extends Party {
    @Column(nullable = false)
    String taxNumber;

    @ManyToOne
    Organisation employer;
}
