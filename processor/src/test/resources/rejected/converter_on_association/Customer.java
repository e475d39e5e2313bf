package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

// Hibernate accepts it: the converter is lost.
@Entity
public class Customer {
    @Id
    Long id;

    @ManyToOne
    @Convert(converter = Code.class) // error: lockstep:mapping
    Customer parent;
}

@Converter
class Code implements AttributeConverter<Customer, String> {
    @Override
    public String convertToDatabaseColumn(Customer customer) {
        return "";
    }

    @Override
    public Customer convertToEntityAttribute(String text) {
        return null;
    }
}
