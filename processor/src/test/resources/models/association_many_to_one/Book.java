package model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Book {
    @Id @GeneratedValue Long id;
    @ManyToOne Author author;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) Author secondAuthor;
    @ManyToOne @JoinColumn(name = "editor", nullable = false) Author editedBy;
}
