package model;

import java.math.BigDecimal;
import java.time.LocalDate;

public class Rate {
    private String currency;
    private LocalDate day;
    private BigDecimal value;
}
