package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

class NumberAsText implements AttributeConverter<Integer, String> {
    @Override
    public String convertToDatabaseColumn(Integer number) {
        return number == null ? null : number.toString();
    }

    @Override
    public Integer convertToEntityAttribute(String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}

@Converter(autoApply = true)
class EmailAsText implements AttributeConverter<Email, String> {
    @Override
    public String convertToDatabaseColumn(Email email) {
        return email == null ? null : email.address();
    }

    @Override
    public Email convertToEntityAttribute(String text) {
        return text == null ? null : new Email(text);
    }
}
