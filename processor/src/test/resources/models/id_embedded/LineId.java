package model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class LineId implements Serializable {
    @Column(name = "order_no")
    Long orderNo;

    int position;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineId id && id.orderNo.equals(orderNo) && id.position == position;
    }

    @Override
    public int hashCode() {
        return position;
    }
}
