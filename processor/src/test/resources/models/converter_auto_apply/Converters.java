package model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

record Email(String address) {}

enum Tone {
    SOFT,
    LOUD
}

@Converter(autoApply = true)
class EmailConverter implements AttributeConverter<Email, String> {
    @Override
    public String convertToDatabaseColumn(Email email) {
        return email == null ? null : email.address();
    }

    @Override
    public Email convertToEntityAttribute(String text) {
        return text == null ? null : new Email(text);
    }
}

@Converter(autoApply = true)
class DurationConverter implements AttributeConverter<Duration, Long> {
    @Override
    public Long convertToDatabaseColumn(Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }

    @Override
    public Duration convertToEntityAttribute(Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}

@Converter(autoApply = true)
class ToneConverter implements AttributeConverter<Tone, Character> {
    @Override
    public Character convertToDatabaseColumn(Tone tone) {
        return tone == null ? null : tone.name().charAt(0);
    }

    @Override
    public Tone convertToEntityAttribute(Character letter) {
        return letter == null ? null : letter == 'S' ? Tone.SOFT : Tone.LOUD;
    }
}

@Converter(autoApply = true)
class WordsConverter implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return words == null ? null : String.join(" ", words);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null ? null : Arrays.asList(text.split(" "));
    }
}

@Converter(autoApply = true)
class BooleanConverter implements AttributeConverter<Boolean, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Boolean flag) {
        return flag == null ? null : flag ? 1 : 0;
    }

    @Override
    public Boolean convertToEntityAttribute(Integer number) {
        return number == null ? null : number == 1;
    }
}

@Converter
class NotApplied implements AttributeConverter<Integer, String> {
    @Override
    public String convertToDatabaseColumn(Integer number) {
        return number == null ? null : number.toString();
    }

    @Override
    public Integer convertToEntityAttribute(String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
