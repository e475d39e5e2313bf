package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;

@Entity
@Table(name = "orders")
public class Order {
    @Id
    Long id;

    @NotNull(groups = OnShipping.class)
    String address;

    @NotNull(groups = {OnShipping.class, Default.class})
    String customer;

    @NotNull(groups = OnReview.class)
    String reviewer;

    @Size(max = 10, groups = OnShipping.class)
    String carrier;

    @Size(max = 20, groups = Default.class)
    String channel;

    @Min(value = 1, groups = OnShipping.class)
    @Max(99)
    Integer parcels;

    @NotNull.List({@NotNull(groups = OnShipping.class), @NotNull(groups = OnReview.class)})
    String note;

    @NotNull(groups = OnShipping.class)
    @NotNull
    String state;
}
