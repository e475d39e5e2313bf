package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(ChapterId.class)
public class Chapter {
    @Id
    int number;

    @Id
    @ManyToOne
    Book book;
}
