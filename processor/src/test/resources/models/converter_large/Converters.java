package model;

import jakarta.persistence.AttributeConverter;

class Reversed implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String text) {
        return text == null ? null : new StringBuilder(text).reverse().toString();
    }

    @Override
    public String convertToEntityAttribute(String text) {
        return convertToDatabaseColumn(text);
    }
}

class AsBytes implements AttributeConverter<String, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : text.getBytes();
    }

    @Override
    public String convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : new String(bytes);
    }
}
