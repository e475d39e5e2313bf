package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Tag(@Column(nullable = false) String name, @Column(nullable = false) String value) {}
