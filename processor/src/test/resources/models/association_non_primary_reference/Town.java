package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Town {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "country_iso", referencedColumnName = "iso") Country country;
}
