package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(ShelfId.class)
public class Shelf {
    @Id
    @Column(name = "row_no")
    int row;

    @Id
    char letter;
}
