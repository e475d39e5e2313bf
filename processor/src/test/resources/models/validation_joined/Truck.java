package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.SecondaryTable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

@Entity
@SecondaryTable(name = "truck_papers")
public class Truck extends Vehicle {
    @NotNull
    @Min(1)
    @Max(40)
    Integer tons;

    @Min(0)
    @Column(table = "truck_papers")
    Integer owners;
}
