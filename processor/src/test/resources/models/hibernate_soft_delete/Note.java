package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete(converter = org.hibernate.type.YesNoConverter.class)
public class Note {
    @Id
    Long id;
}
