package model;

import jakarta.persistence.Column;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
public abstract class Owned<K extends Serializable, O> extends Identified<K> {
    @ManyToOne
    O owner;

    @Column(length = 40)
    String note;
}
