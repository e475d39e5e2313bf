package model;

import jakarta.persistence.Entity;

@Entity
public class Report extends Reviewed {
    int pages;
}
