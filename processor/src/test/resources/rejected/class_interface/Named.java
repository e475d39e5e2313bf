package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public interface Named { // error: lockstep:mapping
    @Id
    Long getId();

    void setId(Long id);
}
