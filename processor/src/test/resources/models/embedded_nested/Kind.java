package model;

public enum Kind {
    HOME,
    WORK
}
