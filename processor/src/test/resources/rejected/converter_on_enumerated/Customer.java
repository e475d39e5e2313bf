package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Customer {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    @Convert(converter = Code.class) // error: lockstep:mapping
    State state;
}

enum State {
    NEW
}

@Converter
class Code implements AttributeConverter<State, String> {
    @Override
    public String convertToDatabaseColumn(State state) {
        return "";
    }

    @Override
    public State convertToEntityAttribute(String text) {
        return State.NEW;
    }
}
