package model;

public class Hours {
    private int opens;
    private int closes;
}
