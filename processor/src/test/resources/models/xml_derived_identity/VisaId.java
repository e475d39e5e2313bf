package model;

import java.io.Serializable;

public class VisaId implements Serializable {
    private Long passportId;
    private String country;
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(Object other) {
        return other instanceof VisaId that && passportId.equals(that.passportId) && country.equals(that.country);
    }

    @Override
    public int hashCode() {
        return passportId.hashCode();
    }
}
