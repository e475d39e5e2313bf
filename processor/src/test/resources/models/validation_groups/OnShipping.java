package model;


public interface OnShipping {}
