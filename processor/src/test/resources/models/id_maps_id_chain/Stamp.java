package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Stamp {
    @Id
    @OneToOne
    Visa visa;
}
