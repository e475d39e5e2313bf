package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(BookId.class)
public class Book {
    @Id
    String title;

    @Id
    @ManyToOne
    Author author;
}
