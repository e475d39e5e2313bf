package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
public class Account {
    @Id
    Long id;

    @ElementCollection
    @SoftDelete(columnName = "gone", comment = "was removed")
    Set<String> tags;
}
