package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Embeddable
public class Line {
    @NotNull
    @Size(max = 7)
    String article;

    @Min(1)
    int count;
}
