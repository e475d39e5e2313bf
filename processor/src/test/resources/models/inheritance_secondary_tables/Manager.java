package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.SecondaryTable;
import java.math.BigDecimal;

@Entity
@SecondaryTable(name = "bonus")
public class Manager extends Employee {
    @Column(table = "bonus", nullable = false)
    BigDecimal bonus;

    @Column(nullable = false)
    String title;
}
