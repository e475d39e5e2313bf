package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
public class Voucher {
    @Id
    @GeneratedValue(generator = "short-codes")
    @GenericGenerator(name = "short-codes", type = ShortCodes.class)
    private String code;

    private int cents;
}
