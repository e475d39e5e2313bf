package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;

/** The key would be ordered by the size of its columns. */
@Entity
@IdClass(Seat.Key.class)
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"hall", "number"}))
public class Seat {
    /** The hall's name before the number. */
    public record Key(String hall, int number) implements Serializable {}

    @Id
    private String hall;

    @Id
    private int number;
}
