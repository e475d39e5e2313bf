package model;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Weighed<W> {
    @Convert(converter = GramsAsText.class)
    @Column(length = 20)
    Grams weight;

    W note;
}

@Entity
@Inheritance
abstract class Animal extends Weighed<Grams> {
    @Id
    Long id;
}

@Entity
@Convert(attributeName = "height", converter = GramsAsText.class)
class Dog extends Animal {
    Grams height;
}

@Entity
class Cat extends Animal {
    @Convert(disableConversion = true)
    Integer lives;
}

record Grams(long value) implements java.io.Serializable {}
