package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

@Entity
public class Task {
    @Id
    Long id;

    @JoinColumn(name = "owner_id", nullable = false)
    Long owner;
}
