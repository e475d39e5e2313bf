package model;

import java.io.Serializable;
import java.util.Objects;

public class LineKey implements Serializable {
    Long number;
    String shop;

    @Override
    public boolean equals(Object o) {
        return o instanceof LineKey k && Objects.equals(number, k.number) && Objects.equals(shop, k.shop);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, shop);
    }
}
