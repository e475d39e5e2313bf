package model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class ItemId implements Serializable {
    Long basketId;
    int position;

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemId id && id.basketId.equals(basketId) && id.position == position;
    }

    @Override
    public int hashCode() {
        return position;
    }
}
