package model;

import jakarta.persistence.AttributeConverter;

enum Size {
    SMALL,
    LARGE
}

class SizeAsText implements AttributeConverter<Size, String> {
    @Override
    public String convertToDatabaseColumn(Size size) {
        return size == null ? null : size.name().toLowerCase();
    }

    @Override
    public Size convertToEntityAttribute(String text) {
        return text == null ? null : Size.valueOf(text.toUpperCase());
    }
}

class TextAsFlag implements AttributeConverter<String, Boolean> {
    @Override
    public Boolean convertToDatabaseColumn(String text) {
        return text == null ? null : text.equals("y");
    }

    @Override
    public String convertToEntityAttribute(Boolean flag) {
        return flag == null ? null : flag ? "y" : "n";
    }
}
