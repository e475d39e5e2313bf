package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Dependent {
    @EmbeddedId
    DependentId id;

    @MapsId("empPK")
    @ManyToOne
    @JoinColumn(name = "emp_first", referencedColumnName = "first")
    @JoinColumn(name = "emp_last", referencedColumnName = "last")
    Employee emp;
}
