package model;

public class Order {
    private Long id;
    private String number;
}
