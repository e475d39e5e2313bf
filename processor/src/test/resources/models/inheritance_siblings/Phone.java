package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Phone extends Contact {
    @Column(name = "value_text")
    String number;

    Period valid;
}
