package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Ticket {
    @Id
    Long id;

    @ManyToOne
    Order order;

    @ManyToOne
    Order keeper;
}
