package model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula("case when company is null then 'P' else 'E' end")
@DiscriminatorValue("P")
public class Person {
    @Id
    Long id;

    String name;
}
