package model;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A field that is read through its getter is still mapped as the field says. */
@Entity
public class Ticket {
    @Id
    @Access(AccessType.PROPERTY)
    @Column(name = "ticket_number", length = 36)
    private String id;

    @Column(length = 80)
    private String title;

    @Access(AccessType.FIELD)
    @Column(length = 10)
    private String state;

    private int price;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @Access(AccessType.PROPERTY)
    @Column(name = "price_in_cents")
    public int getPrice() {
        return price;
    }

    public void setPrice(int price) {
        this.price = price;
    }

    public String getTitle() {
        return title;
    }

    public String getState() {
        return state;
    }
}
