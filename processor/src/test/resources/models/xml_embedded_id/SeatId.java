package model;

import java.io.Serializable;

public class SeatId implements Serializable {
    private int row;
    private String letter;
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatId that && row == that.row && letter.equals(that.letter);
    }

    @Override
    public int hashCode() {
        return row;
    }
}
