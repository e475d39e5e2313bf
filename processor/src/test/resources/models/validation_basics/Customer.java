package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
public class Customer {
    @Id
    Long id;

    @NotNull
    LocalDate since;

    @NotBlank
    String name;

    @NotEmpty
    String nickname;

    @Size(min = 2, max = 40)
    String city;

    @Size(min = 2)
    String street;

    @Min(18)
    @Max(120)
    Integer age;

    @Min(-5)
    @NotNull
    Long balance;

    @Positive
    Integer orders;

    @PositiveOrZero
    Integer returns;

    @DecimalMin("0.10")
    @DecimalMax("0.90")
    BigDecimal discount;

    @Email
    String mail;

    @Pattern(regexp = "[0-9]+")
    String phone;

    @Past
    LocalDate born;

    @AssertTrue
    Boolean accepted;

    @NotNull
    @Column(nullable = true)
    String language;
}
