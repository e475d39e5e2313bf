package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;

@Entity
public class City {
    @Id
    Long id;

    String zip;

    @ManyToOne
    @JoinFormula(value = "substring(zip, 1, 2)", referencedColumnName = "code")
    Country country;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "second_id"))
    Country second;
}
