package model;

import jakarta.persistence.Embeddable;

@Embeddable
public record Range(int low, Integer high) {}
