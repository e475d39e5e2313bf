package model;

public class Booking {
    private Long id;
    private Account account;
    private Money amount;
}
