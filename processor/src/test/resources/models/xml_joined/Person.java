package model;

import java.time.LocalDate;

public class Person extends Party {
    private LocalDate born;
}
