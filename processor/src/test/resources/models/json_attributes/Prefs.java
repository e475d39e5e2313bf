package model;

public record Prefs(String theme, int size) {}
