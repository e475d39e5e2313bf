package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(name = "party_ref", foreignKey = @ForeignKey(name = "fk_org_party"))
public class Organisation extends Party {
    String registration;
}
