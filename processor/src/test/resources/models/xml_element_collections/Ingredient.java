package model;

public class Ingredient {
    private String name;
    private double amount;

    @Override
    public boolean equals(Object other) {
        return other instanceof Ingredient that && name.equals(that.name) && amount == that.amount;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
