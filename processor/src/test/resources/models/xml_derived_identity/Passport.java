package model;

public class Passport {
    private Long id;
    private Person holder;
}
