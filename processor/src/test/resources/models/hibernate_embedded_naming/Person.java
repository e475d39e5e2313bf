package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.EmbeddedTable;

@Entity
@SecondaryTable(name = "person_extra")
public class Person {
    @Id
    Long id;

    @EmbeddedColumnNaming("home_%s")
    Address home;

    @EmbeddedColumnNaming
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country"))
    @AssociationOverride(name = "other", joinColumns = @JoinColumn(name = "work_other"))
    Address work;

    @EmbeddedTable("person_extra")
    Geo place;
}
