package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;

@Entity
public class Firm {
    @Id
    Long id;

    @Embedded
    @AssociationOverride(name = "first", joinColumns = @JoinColumn(name = "boss"))
    @AssociationOverride(
            name = "all",
            joinTable = @JoinTable(
                    name = "firm_people",
                    joinColumns = @JoinColumn(name = "firm"),
                    inverseJoinColumns = @JoinColumn(name = "person")))
    Contacts contacts;
}
