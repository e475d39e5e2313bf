package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
public class Savings extends Account {
    @ManyToOne(optional = false)
    Giro source;

    @OneToOne(optional = false)
    Holder heir;
}
