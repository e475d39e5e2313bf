package model;

import jakarta.persistence.AttributeConverter;

class IntegerAsText implements AttributeConverter<Integer, String> {
    @Override
    public String convertToDatabaseColumn(Integer number) {
        return number == null ? null : number.toString();
    }

    @Override
    public Integer convertToEntityAttribute(String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}

class IntegerAsLong implements AttributeConverter<Integer, Long> {
    @Override
    public Long convertToDatabaseColumn(Integer number) {
        return number == null ? null : (long) number;
    }

    @Override
    public Integer convertToEntityAttribute(Long number) {
        return number == null ? null : (int) (long) number;
    }
}
