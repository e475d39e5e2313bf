package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.HashSet;
import java.util.Set;

@Entity
public class HTTPRequest2Log {
    @Id Long id;
    String someURLValue;
    String line1Text;
    String a_b;
    @Column(name = "ExplicitName") String explicit;
    @ManyToOne ABTest abTest;
    @ManyToMany Set<ABTest> otherTests = new HashSet<>();
    @Embedded GeoPoint geoPoint;
}
