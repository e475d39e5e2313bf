package model;

public class Company extends Party {
    private String register;
}
