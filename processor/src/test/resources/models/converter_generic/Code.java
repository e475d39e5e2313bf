package model;

import jakarta.persistence.AttributeConverter;

interface Code<T> {
    T code();
}

abstract class CodeConverter<E extends Code<C>, C> implements AttributeConverter<E, C> {
    abstract E of(C code);

    @Override
    public C convertToDatabaseColumn(E value) {
        return value == null ? null : value.code();
    }

    @Override
    public E convertToEntityAttribute(C code) {
        return code == null ? null : of(code);
    }
}

abstract class TextCodeConverter<E extends Code<String>> extends CodeConverter<E, String> {}
