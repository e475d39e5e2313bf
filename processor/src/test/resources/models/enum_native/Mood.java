package model;

public enum Mood { SAD, OK, HAPPY }
