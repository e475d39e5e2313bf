package model;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.PartitionKey;

@Entity
class Reading {
    @Id
    Long id;

    @PartitionKey
    Integer region;

    @PartitionKey
    String area;

    Double value;
}

@Entity
class Sensor {
    @EmbeddedId
    Position id;

    @PartitionKey
    @ColumnDefault("3")
    int zone;
}

@Embeddable
class Position implements java.io.Serializable {
    int line;

    int place;

    @Override
    public boolean equals(Object other) {
        return other instanceof Position p && p.line == line && p.place == place;
    }

    @Override
    public int hashCode() {
        return line * 31 + place;
    }
}
