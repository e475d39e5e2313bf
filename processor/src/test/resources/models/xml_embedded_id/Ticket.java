package model;

public class Ticket {
    private Long id;
    private Seat seat;
}
