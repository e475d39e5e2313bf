package model;

public interface Payment {}
