package model;

import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
public class ByNumber extends Middle<Long, BigDecimal> {
    String text;
}
