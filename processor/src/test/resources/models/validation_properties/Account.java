package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Property access: constraints on fields count as those on getters do. */
@Entity
public class Account {
    private Long id;

    @NotNull
    private String owner;

    private String currency;

    @NotNull
    private String unrelated;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Size(max = 60)
    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    @NotNull
    @Size(max = 3)
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    @Transient
    @NotNull
    public String getDisplay() {
        return owner + unrelated;
    }
}
