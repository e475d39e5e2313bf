package model;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Door {
    @EmbeddedId
    DoorKey id;

    Integer width;
}

@Embeddable
record DoorKey(Integer floor, Integer number) implements Serializable {}

@Entity
class Pane {
    @Id
    Integer id;

    Integer height;

    @Version
    Integer version;
}
