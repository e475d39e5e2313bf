package model;

public record SeatId(String row, Integer number) {}
