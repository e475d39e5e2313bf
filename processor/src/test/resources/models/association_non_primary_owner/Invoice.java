package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Invoice {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "other_number", referencedColumnName = "number")
    Customer other;
}
