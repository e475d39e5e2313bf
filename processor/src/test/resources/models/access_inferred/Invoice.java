package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** Mapped through its fields, because one of them says how. */
@Entity
public class Invoice extends Numbered {
    @Column(length = 40)
    private String recipient;

    private int total;

    public int getTotalWithTax() {
        return total * 6 / 5;
    }
}
