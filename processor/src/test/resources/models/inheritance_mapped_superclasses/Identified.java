package model;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;

@MappedSuperclass
public abstract class Identified<K extends Serializable> {
    @Id
    K id;

    @Version
    long version;
}
