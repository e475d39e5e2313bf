package model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class ByEnum {
    @Id
    @Enumerated(EnumType.STRING)
    Size id;

    @ManyToOne
    ByDate other;
}
