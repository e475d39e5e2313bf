package model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SecondaryTable;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "plant_notes")
public class Plant {
    @EmbeddedId
    Key key;

    @Column(table = "plant_notes")
    String note;
}
