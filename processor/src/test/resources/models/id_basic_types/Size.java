package model;

public enum Size {
    SMALL,
    LARGE
}
