package model;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.LocalDate;

/** Annotations that say nothing where they stand. */
@Entity
public class Task {
    @Id
    Long id;

    @Basic
    @ManyToOne
    Task parent;

    @Lob
    @ManyToOne
    Task next;

    @CollectionTable(name = "names")
    String name;

    @JoinTable(name = "titles")
    String title;

    @Column(name = "place")
    @Embedded
    Place place;

    @Temporal(TemporalType.DATE)
    LocalDate day;
}
