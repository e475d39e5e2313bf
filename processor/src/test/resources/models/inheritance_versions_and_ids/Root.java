package model;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

@MappedSuperclass
public abstract class Root<I> {
    @Id
    I id;

    @Version
    Long version;
}
