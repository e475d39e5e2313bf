package model;

public record SeatId(String row, int number) {}
