package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class Meter {
    @EmbeddedId
    Address address;

    @ManyToOne
    Meter neighbour;

    @ManyToOne
    @JoinColumn(name = "main_street")
    @JoinColumn(name = "main_house")
    Meter main;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "former_street"))
    @AttributeOverride(name = "house", column = @Column(name = "former_house"))
    Address former;

    @ElementCollection
    Set<Address> served;
}
