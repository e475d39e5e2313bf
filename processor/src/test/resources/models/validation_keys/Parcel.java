package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;

@Entity
public class Parcel {
    @Id
    Long id;

    @NotNull
    @ManyToOne
    Depot depot;

    @ManyToOne
    Depot origin;
}
