package model;

import jakarta.persistence.AttributeConverter;

public class SizeConverter implements AttributeConverter<Size, String> {
    @Override
    public String convertToDatabaseColumn(Size size) {
        return size == null ? null : size.width() + "x" + size.height();
    }

    @Override
    public Size convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split("x");
        return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
