package model;

public class Contact {
    private String phone;
    private Country country;
}
