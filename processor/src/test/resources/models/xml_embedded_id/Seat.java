package model;

public class Seat {
    private SeatId id;
    private boolean aisle;
}
