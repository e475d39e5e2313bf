package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
@AttributeOverride(name = "id", column = @Column(name = "code", length = 8))
public class ByCode extends Middle<String, Integer> {
    @ManyToOne
    ByNumber number;
}
