package model;

import java.io.Serializable;

public class CustomerKey implements Serializable {
    private static final long serialVersionUID = 1L;

    String region;
    int number;
}
