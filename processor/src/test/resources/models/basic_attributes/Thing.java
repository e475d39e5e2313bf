package model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

@Entity
public class Thing {
    static int counter;
    @Id Long id;
    @Version int version;
    @Basic(optional = false) String required;
    @Column(nullable = false) Integer mandatory;
    @Transient String ignored;
    transient String skipped;
}
