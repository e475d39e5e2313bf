package model;

import jakarta.persistence.*;
import java.time.Duration;
import java.util.List;

@Entity
class Message {
    @Id
    Long id;

    Email sender;

    @Column(length = 80, nullable = false)
    Email receiver;

    Duration delay;

    @Convert(disableConversion = true)
    Duration exactDelay;

    Tone tone;

    @Convert(disableConversion = true)
    Tone toneByNumber;

    List<String> words;

    List<Integer> numbers;

    boolean seen;

    Boolean answered;

    Integer count;

    @Convert(converter = NotApplied.class)
    Integer countAsText;

    @Version
    Integer version;
}
