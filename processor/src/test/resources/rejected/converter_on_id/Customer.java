package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Customer {
    @Id
    @Convert(converter = Code.class) // error: lockstep:mapping
    String id;
}

@Converter
class Code implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String code) {
        return Integer.valueOf(code);
    }

    @Override
    public String convertToEntityAttribute(Integer number) {
        return number.toString();
    }
}
