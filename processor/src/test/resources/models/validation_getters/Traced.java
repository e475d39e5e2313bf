package model;

import jakarta.validation.constraints.NotNull;

/** No mapped class: it has no persistent state, and its constraints count for who extends it. */
public abstract class Traced {
    @NotNull
    public String getDescription() {
        return "";
    }

    @NotNull
    public String getLabel() {
        return "";
    }
}
