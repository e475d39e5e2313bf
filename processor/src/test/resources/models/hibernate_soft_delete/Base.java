package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.SoftDelete;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SoftDelete(converter = org.hibernate.type.NumericBooleanConverter.class)
public class Base {
    @Id
    Long id;
}
