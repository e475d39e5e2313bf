package model;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Parcel {
    @Id
    Long id;

    Dimensions size;

    @Access(AccessType.PROPERTY)
    @Column(length = 20)
    private String mark;

    private String label;

    @Access(AccessType.PROPERTY)
    @Column(name = "label_text", length = 40)
    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
