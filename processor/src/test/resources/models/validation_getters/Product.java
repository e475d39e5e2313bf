package model;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@Entity
public class Product extends Described implements Priced {
    @NotNull
    private String name;

    private BigDecimal price;

    private Boolean sold;

    private Integer stock;

    @Size(max = 50)
    public String getName() {
        return name;
    }

    @Override
    public BigDecimal getPrice() {
        return price;
    }

    @NotNull
    public Boolean getSold() {
        return sold;
    }

    @Min(0)
    private Integer getStock() {
        return stock;
    }

    @Override
    @Size(max = 500)
    public String getDescription() {
        return super.getDescription();
    }
}
