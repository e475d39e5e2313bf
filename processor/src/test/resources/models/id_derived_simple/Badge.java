package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Badge {
    @Id
    @OneToOne
    User holder;

    String colour;
}
