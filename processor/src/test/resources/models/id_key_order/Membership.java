package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;

/** A unique constraint of the key's columns orders the key. */
@Entity
@IdClass(Membership.Key.class)
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"parent_id", "child_id"}))
public class Membership {
    /** The two teams. */
    public record Key(Long child, Long parent) implements Serializable {}

    @Id
    @ManyToOne
    @JoinColumn(name = "child_id")
    private Team child;

    @Id
    @ManyToOne
    @JoinColumn(name = "parent_id")
    private Team parent;
}
