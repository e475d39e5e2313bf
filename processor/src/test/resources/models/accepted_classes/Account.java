package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Final, and without a constructor of its own: enhancement may see to both. */
@Entity
public final class Account {
    @Id
    Long id;

    String name;

    Account(Long id) {
        this.id = id;
    }
}
