package model;

public class Account {
    private Long id;
    private String iban;
}
