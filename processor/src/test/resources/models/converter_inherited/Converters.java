package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class GramsAsNumber implements AttributeConverter<Grams, Long> {
    @Override
    public Long convertToDatabaseColumn(Grams grams) {
        return grams == null ? null : grams.value();
    }

    @Override
    public Grams convertToEntityAttribute(Long number) {
        return number == null ? null : new Grams(number);
    }
}

@Converter
class GramsAsText implements AttributeConverter<Grams, String> {
    @Override
    public String convertToDatabaseColumn(Grams grams) {
        return grams == null ? null : grams.value() + " g";
    }

    @Override
    public Grams convertToEntityAttribute(String text) {
        return text == null ? null : new Grams(Long.parseLong(text.split(" ")[0]));
    }
}
