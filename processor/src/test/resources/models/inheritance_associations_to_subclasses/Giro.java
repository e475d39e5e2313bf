package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Giro extends Account {
    @OneToMany(mappedBy = "source")
    Set<Savings> savings;

    @ManyToOne
    Holder keeper;
}
