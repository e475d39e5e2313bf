package model;

import jakarta.persistence.Embeddable;

@Embeddable
public class Range<T> {
    T lower;

    T upper;
}
