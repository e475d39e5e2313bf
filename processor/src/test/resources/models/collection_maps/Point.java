package model;

import jakarta.persistence.Embeddable;

@Embeddable
public class Point {
    int x;
    int y;

    @Override
    public boolean equals(Object other) {
        return other instanceof Point point && point.x == x && point.y == y;
    }

    @Override
    public int hashCode() {
        return x;
    }
}
