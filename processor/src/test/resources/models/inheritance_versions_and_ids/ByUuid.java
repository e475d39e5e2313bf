package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@AttributeOverride(name = "version", column = @Column(name = "opt_lock"))
public class ByUuid extends Root<UUID> {
    @ManyToOne
    ByCode code;
}
