package model;

import java.io.Serializable;
import java.time.LocalDate;

public class RateId implements Serializable {
    private String currency;
    private LocalDate day;
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(Object other) {
        return other instanceof RateId that && currency.equals(that.currency) && day.equals(that.day);
    }

    @Override
    public int hashCode() {
        return currency.hashCode();
    }
}
