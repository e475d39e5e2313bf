package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity(name = "Größe")
public class Measure {
    @Id
    Long schlüssel;

    String ÄußereBreite;

    String maßEinheit;

    String größteLänge;

    String élanVital;

    String ΣύνολοΌγκου;

    @Column(name = "Naïveté")
    String naive;

    @Column(name = "`Ünïcode Name`")
    String quoted;

    @ManyToOne
    Street straßenName;
}
