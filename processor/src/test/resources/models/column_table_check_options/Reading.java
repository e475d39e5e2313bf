package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(
        comment = "What the meters said",
        check = {
            @CheckConstraint(name = "ck_reading_order", constraint = "low <= high"),
            @CheckConstraint(constraint = "meter <> ''")
        })
public class Reading {
    @Id
    Long id;

    @Column(nullable = false, comment = "The number of the meter", options = "collate \"C\"")
    String meter;

    @Column(check = @CheckConstraint(name = "ck_reading_low", constraint = "low >= 0"))
    int low;

    @Column(check = {@CheckConstraint(constraint = "high >= 0"), @CheckConstraint(constraint = "high < 1000000")})
    int high;
}
