package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Embeddable
public class Link {
    @ManyToOne
    Owner owner;

    @OneToOne
    Detail detail;
}
