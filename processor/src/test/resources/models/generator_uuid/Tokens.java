package model;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
class Token {
    @Id
    @UuidGenerator
    UUID id;
}

@Entity
class TimedToken {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    UUID id;
}

@Entity
class TextToken {
    @Id
    @UuidGenerator
    @Column(length = 36)
    String id;

    @UuidGenerator
    UUID secret;
}

@Entity
class BinaryToken {
    @Id
    @UuidGenerator
    byte[] id;
}

@Entity
class SequencedToken {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
}
