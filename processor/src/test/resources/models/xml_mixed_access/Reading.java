package model;

public class Reading {
    private Long id;
    private double celsius;
    private String rawValue;

    public double getFahrenheit() {
        return celsius * 9 / 5 + 32;
    }

    public void setFahrenheit(double fahrenheit) {
        celsius = (fahrenheit - 32) * 5 / 9;
    }

    public String getRawValue() {
        return rawValue;
    }

    public void setRawValue(String rawValue) {
        this.rawValue = rawValue;
    }
}
