package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Hibernate 7 takes a dollar sign for part of a bare name, as PostgreSQL does; Hibernate 6 quotes such a name. */
@Entity
public class Price {
    @Id
    Long id;

    String dollar$Sign;

    String dollar$sign2;

    @Column(name = "US$Amount")
    String amount;
}
