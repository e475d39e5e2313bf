package model;

public class Film extends Media {
    private int minutes;
}
