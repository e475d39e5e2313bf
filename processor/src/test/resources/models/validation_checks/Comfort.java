package model;


public enum Comfort {
    FIRST,
    SECOND
}
