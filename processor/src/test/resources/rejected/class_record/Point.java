package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

// Hibernate accepts it: it fails when the first row is read.
@Entity
public record Point(@Id Long id, int x) {} // error: lockstep:mapping
