package model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
public abstract class Named<K extends Serializable> extends Base<K> {
    @Column(length = 80) String name;
}
