package model;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@MappedSuperclass
abstract class Catalogued {
    @NaturalId
    String shelf;
}

@Entity
class Book extends Catalogued {
    @Id
    Long id;

    @NaturalId
    String isbn;

    @NaturalId(mutable = true)
    @Column(nullable = false)
    Integer edition;

    @NaturalId
    @ManyToOne
    Publisher publisher;

    @NaturalId
    @Embedded
    Binding binding;
}

@Embeddable
class Binding {
    String cover;

    int pages;
}

@Entity
class Publisher {
    @Id
    Long id;

    @NaturalId
    @Column(unique = true)
    String code;
}

@Entity
class Reader {
    @Id
    Long id;

    @Embedded
    Card card;
}

@Embeddable
class Card {
    @NaturalId
    String number;

    String holder;
}
