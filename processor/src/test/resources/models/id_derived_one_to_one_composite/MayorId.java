package model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class MayorId implements Serializable {
    int since;
    RegionRef region;

    @Override
    public boolean equals(Object other) {
        return other instanceof MayorId id && id.since == since && id.region.equals(region);
    }

    @Override
    public int hashCode() {
        return since;
    }
}
