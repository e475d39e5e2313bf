package model;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;

@Entity
class Page {
    @Id
    Long id;

    @Convert(converter = WordsAsText.class)
    @Column(length = 1000)
    List<String> words;

    @Convert(converter = MapAsText.class)
    Map<String, String> settings;

    @Convert(converter = FloatsAsBytes.class)
    float[] vector;

    @Convert(converter = WordAsNumber.class)
    List<String> numbers;

    @Convert(converter = WordAsNumber.class)
    String[] others;
}
