package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

@Entity
public class Customer {
    @EmbeddedId
    CustomerKey first;

    @EmbeddedId
    @AttributeOverride(name = "region", column = @Column(name = "other_region"))
    CustomerKey second; // error: lockstep:mapping
}

@Embeddable
class CustomerKey implements Serializable {
    private static final long serialVersionUID = 1L;

    String region;
}
