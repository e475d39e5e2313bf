package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "\"Chefs\"")
public class Chef {
    @Id
    @Column(name = "`chefNumber`")
    Long id;
}
