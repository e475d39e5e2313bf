package model;

public class Reading {
    private Long id;
}
