package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;

@Entity
public class Customer {
    @Id
    Long id;

    @ElementCollection
    Set<Address> addresses;

    @ElementCollection
    List<Address> former;

    @ElementCollection
    Set<Tag> tags;

    @ElementCollection
    @OrderColumn
    @AttributeOverride(name = "city", column = @Column(name = "town"))
    @AttributeOverride(name = "geo.lat", column = @Column(name = "latitude"))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "land"))
    @CollectionTable(name = "visited")
    List<Address> visited;
}
