package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigInteger;

@Entity
public class ByBigInteger {
    @Id
    BigInteger id;
}
