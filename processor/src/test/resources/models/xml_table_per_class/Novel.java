package model;

public class Novel extends Media {
    private int pages;
}
