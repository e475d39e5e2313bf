package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.util.List;

@Entity
public class Audit extends Log {
    String who;

    @ElementCollection
    List<String> fields;
}
