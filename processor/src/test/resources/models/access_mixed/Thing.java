package model;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
@Access(AccessType.FIELD)
public class Thing {
    @Id Long id;
    String byField;
    @Transient String twice;

    @Access(AccessType.PROPERTY)
    @Column(name = "twice_as_much")
    public String getTwice() { return twice; }
    public void setTwice(String twice) { this.twice = twice; }
}
