package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Thing {
    @Id Long id;
    Point point;
    java.util.BitSet bits;
}
