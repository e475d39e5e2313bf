package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Person {
    private Long id;
    private String fullName;
    private boolean active;
    private String url;
    @Access(AccessType.FIELD) @Column(length = 7) private String direct;
    private String notStored;

    @Id @GeneratedValue
    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }

    @Column(length = 80, nullable = false)
    public String getFullName() {
        return fullName;
    }

    public void setFullName(String value) {
        fullName = value;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean value) {
        active = value;
    }

    public String getURL() {
        return url;
    }

    public void setURL(String value) {
        url = value;
    }

    @Transient
    public String getNotStored() {
        return notStored;
    }

    @ManyToOne
    public Person getBoss() {
        return null;
    }

    public void setBoss(Person value) {}

    @Embedded
    public Name getName() {
        return null;
    }

    public void setName(Name value) {}
}

@Embeddable
class Name {
    private String hidden;

    public String getGiven() {
        return hidden;
    }

    public void setGiven(String value) {
        hidden = value;
    }
}

@Entity
@Access(AccessType.FIELD)
class Mixed {
    @Id Long id;
    private String raw;
    private String cooked;

    @Access(AccessType.PROPERTY)
    @Column(length = 9)
    public String getCooked() {
        return cooked;
    }

    public void setCooked(String value) {
        cooked = value;
    }
}
