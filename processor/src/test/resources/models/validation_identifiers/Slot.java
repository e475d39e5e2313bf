package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;

@Entity
public class Slot {
    @Valid
    @EmbeddedId
    SlotKey key;

    @Min(1)
    int places;
}
