package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** PostgreSQL has no catalogs within a database: the name is left out wherever it stands. */
@Entity
@Table(catalog = "Logistics", schema = "Freight")
public class Shipment {
    @Id
    @GeneratedValue(generator = "shipments")
    @SequenceGenerator(name = "shipments", catalog = "Logistics", schema = "Freight", sequenceName = "ShipmentNumbers")
    Long id;

    @ManyToMany
    @JoinTable(catalog = "Logistics", schema = "Freight")
    Set<Crate> crates = new HashSet<>();
}
