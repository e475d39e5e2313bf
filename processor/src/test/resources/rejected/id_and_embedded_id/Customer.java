package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;

@Entity
public class Customer {
    @Id
    Long number;

    @EmbeddedId
    CustomerKey key; // error: lockstep:mapping
}

@Embeddable
class CustomerKey implements Serializable {
    private static final long serialVersionUID = 1L;

    String region;
}
