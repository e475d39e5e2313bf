package model;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;

@Entity
public class Entry extends Keyed<String, Integer> {
    @Max(3)
    int depth;
}
