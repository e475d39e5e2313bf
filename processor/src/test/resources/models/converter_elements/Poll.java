package model;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Poll {
    @Id
    Long id;

    @ElementCollection
    @Convert(converter = NumberAsText.class)
    Set<Integer> numbers;

    @ElementCollection
    @Convert(attributeName = "key", converter = NumberAsText.class)
    Map<Integer, String> texts;

    @ElementCollection
    @Convert(attributeName = "value", converter = NumberAsText.class)
    @Column(length = 40)
    Map<String, Integer> votes;

    @ElementCollection
    List<Email> emails;

    @ElementCollection
    Map<Email, Integer> byEmail;

    @ElementCollection
    @Convert(attributeName = "zip", converter = NumberAsText.class)
    Set<Place> places;
}

@Embeddable
class Place {
    Integer zip;

    String city;
}

record Email(String address) {}
