package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Booking {
    @Id
    Long id;

    @Convert(attributeName = "street", converter = Trimmed.class) // error: lockstep:mapping
    Address address;
}

@Embeddable
class Address {
    String road;
}

@Converter
class Trimmed implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String text) {
        return text;
    }

    @Override
    public String convertToEntityAttribute(String text) {
        return text;
    }
}
