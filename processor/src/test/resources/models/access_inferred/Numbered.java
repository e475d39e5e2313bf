package model;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** Says its own access, which therefore tells nothing of the entities below. */
@MappedSuperclass
@Access(AccessType.PROPERTY)
public abstract class Numbered {
    private long number;

    @Id
    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }
}
