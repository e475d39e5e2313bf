package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
public class Movement {
    @Id
    Long id;

    @ManyToOne
    Stock stock;

    @OneToOne
    Stock result;
}
