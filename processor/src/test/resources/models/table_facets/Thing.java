package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "things", comment = "Things, all of them",
        uniqueConstraints = {@UniqueConstraint(name = "uq_pair", columnNames = {"code", "kind"}), @UniqueConstraint(columnNames = "serial_no")},
        indexes = {@Index(name = "ix_kind", columnList = "kind"), @Index(columnList = "code, weight desc"), @Index(columnList = "weight", unique = true)},
        check = {@CheckConstraint(name = "ck_weight", constraint = "weight > 0")})
public class Thing {
    @Id Long id;
    String code;
    String kind;
    @Column(name = "serial_no") String serialNo;
    int weight;
}
