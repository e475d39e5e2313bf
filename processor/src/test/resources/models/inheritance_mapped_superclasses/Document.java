package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import java.util.UUID;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@AttributeOverride(name = "note", column = @Column(name = "remark", nullable = false))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "account"))
public abstract class Document extends Owned<UUID, Account> {
    String title;
}
