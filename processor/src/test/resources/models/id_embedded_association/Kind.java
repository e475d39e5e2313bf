package model;

public enum Kind {
    NEW,
    USED
}
