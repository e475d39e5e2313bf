package model;

import jakarta.persistence.*;

@Entity
class Ticket {
    @Id
    Long id;

    @Convert(converter = Status.Converter.class)
    @Column(length = 1, nullable = false)
    Status status;

    @Convert(converter = Level.Converter.class)
    Level level;
}
