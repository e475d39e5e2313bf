package model;

public class Customer {
    private Long id;
    private Address home;
    private Address work;
}
