package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

// Hibernate accepts it: the override is lost.
@Entity
public class Booking {
    @Id
    Long id;

    @AssociationOverride(name = "person", joinColumns = @JoinColumn(name = "guest")) // error: lockstep:mapping
    Party party;
}

@Embeddable
class Party {
    @ManyToOne
    Booking booking;
}
