package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
public class Note extends Audited {
    @Id
    Long id;

    String text;

    @Transient
    int words;
}
