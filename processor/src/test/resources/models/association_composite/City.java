package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class City {
    @Id
    Long id;

    @ManyToOne
    Region region;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "other_number", referencedColumnName = "number"),
        @JoinColumn(name = "other_country", referencedColumnName = "country")
    })
    Region other;

    @ManyToOne
    @JoinColumn(name = "region_name", referencedColumnName = "name")
    Region byName;

    @ManyToOne
    @JoinColumn(name = "region_code", referencedColumnName = "code")
    Region byCode;

    @OneToMany
    Set<Region> regions;

    @ElementCollection
    Set<String> names;
}
