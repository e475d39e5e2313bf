package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** Mapped through its getters, because one of them says how. */
@Entity
public class Receipt extends Numbered {
    private String payer;

    private int amount;

    @Column(length = 50)
    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
    }
}
