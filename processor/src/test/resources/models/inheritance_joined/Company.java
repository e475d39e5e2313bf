package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
public class Company extends Organisation {
    @OneToOne
    Person director;

    @ManyToOne
    Party auditor;
}
