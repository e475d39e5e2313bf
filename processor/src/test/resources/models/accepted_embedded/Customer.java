package model;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** Classes that say nowhere that they are embeddable: Hibernate takes the word of who embeds them. */
@Entity
public class Customer {
    @EmbeddedId
    CustomerKey key;

    @Embedded
    Address address;
}
