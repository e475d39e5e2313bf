package model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Verified extends Payment {
    @Column(nullable = false)
    String verifiedBy;
}
