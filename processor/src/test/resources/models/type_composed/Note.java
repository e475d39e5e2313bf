package model;

import jakarta.persistence.*;
import java.util.Map;
import java.util.UUID;

@Entity
class Note {
    @Id
    @AsText
    UUID id;

    @Document
    Map<String, String> labels;

    @Settings
    Map<String, String> settings;

    @LongText
    @Column(nullable = false)
    String body;
}
