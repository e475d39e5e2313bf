package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

@Entity
@Table(name = "`Invoices`")
public class Invoice {
    @Id
    Long id;

    @Min(1)
    int lineCount;

    @Min(1)
    @Column(name = "`Total Sum`")
    int total;

    @Max(9)
    @Column(name = "`order`")
    int order;

    @Min(3)
    @NotNull
    @Column(name = "TaxRate")
    Integer tax;

    @Valid
    @AttributeOverride(name = "cents", column = @Column(name = "`Paid-Cents`"))
    Money paid;
}
