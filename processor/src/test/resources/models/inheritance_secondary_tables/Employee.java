package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;

@Entity
@SecondaryTable(name = "employee_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "employee"))
@SecondaryTable(
        name = "employee_photo",
        foreignKey = @ForeignKey(name = "fk_photo"),
        uniqueConstraints = @UniqueConstraint(columnNames = "hash"),
        indexes = @Index(columnList = "width"))
public class Employee {
    @Id
    Long id;

    String name;

    @Column(table = "employee_details", nullable = false)
    String address;

    @Column(table = "employee_photo")
    byte[] photo;

    @Column(table = "employee_photo")
    String hash;

    @Column(table = "employee_photo")
    Integer width;

    @ManyToOne
    @JoinColumn(name = "boss_id", table = "employee_details")
    Employee boss;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(table = "employee_details"))
    @AttributeOverride(name = "city", column = @Column(table = "employee_details", name = "town"))
    Place place;
}
