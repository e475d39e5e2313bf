package model;

import java.math.BigDecimal;

public class Money {
    private BigDecimal value;
    private String currency;
}
