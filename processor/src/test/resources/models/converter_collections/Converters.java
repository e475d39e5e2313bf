package model;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class WordsAsText implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return words == null ? null : String.join(",", words);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null ? null : Arrays.asList(text.split(","));
    }
}

class MapAsText implements AttributeConverter<Map<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, String> map) {
        return map == null
                ? null
                : map.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(";"));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String text) {
        Map<String, String> map = new LinkedHashMap<>();
        if (text != null && !text.isEmpty()) {
            Arrays.stream(text.split(";")).forEach(e -> map.put(e.split("=")[0], e.split("=")[1]));
        }
        return map;
    }
}

class FloatsAsBytes implements AttributeConverter<float[], byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(float[] floats) {
        return floats == null ? null : new byte[floats.length];
    }

    @Override
    public float[] convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : new float[bytes.length];
    }
}

class WordAsNumber implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String word) {
        return word == null ? null : Integer.valueOf(word);
    }

    @Override
    public String convertToEntityAttribute(Integer number) {
        return number == null ? null : number.toString();
    }
}
