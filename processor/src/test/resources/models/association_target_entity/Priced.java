package model;

import java.math.BigDecimal;

public interface Priced {
    BigDecimal price();
}
