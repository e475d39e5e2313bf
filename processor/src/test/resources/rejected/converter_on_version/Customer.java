package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class Customer {
    @Id
    Long id;

    @Version
    @Convert(converter = Code.class) // error: lockstep:mapping
    Integer version;
}

@Converter
class Code implements AttributeConverter<Integer, String> {
    @Override
    public String convertToDatabaseColumn(Integer number) {
        return number.toString();
    }

    @Override
    public Integer convertToEntityAttribute(String text) {
        return Integer.valueOf(text);
    }
}
