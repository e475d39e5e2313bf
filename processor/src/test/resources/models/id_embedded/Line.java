package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
public class Line {
    @EmbeddedId
    LineId id;

    String product;

    @ManyToOne
    Line replaces;
}
